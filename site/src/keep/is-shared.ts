/** Whether the page has an address that another computer can open. */
export function isShared({ protocol, hostname }: Pick<Location, "protocol" | "hostname">): boolean {
  const isLoopback = hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
  return (protocol === "https:" || protocol === "http:") && !isLoopback;
}
