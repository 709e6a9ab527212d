import { secureHeaders } from "hono/secure-headers";

/** Tells browsers to guess nothing, frame nothing, and tell nobody: on every answer. */
export const securityHeaders = secureHeaders({
  xFrameOptions: "DENY",
  contentSecurityPolicy: { frameAncestors: ["'none'"] },
  // Whether it is reached by TLS alone, whoever puts it behind a proxy decides; the others are for browsers long gone.
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});
