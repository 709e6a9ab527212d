export { findingMessage, issueMessage, messages } from "./en.js";
