// What the framework alone costs: the same request, read and answered with nothing.
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const app = new Hono();
app.post("/assess", async (context) => {
  await context.req.arrayBuffer();
  return context.body(null);
});
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://127.0.0.1:${port}/`));
