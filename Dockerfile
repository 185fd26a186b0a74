# The server and its pages, for a Neo4j that runs elsewhere (NEO4J_URI). Build: docker build -t whose-watch .
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# As the bootstrap does: a lock file that lacks another platform's optional packages is no reason to stop.
RUN npm ci --no-audit --no-fund || npm install --no-audit --no-fund
COPY . .
RUN node server/bootstrap.mjs build
# What is only built with is in dist by now: dependencies are what the server needs when it runs.
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:22-alpine
LABEL org.opencontainers.image.title="Whose Watch" org.opencontainers.image.licenses="Apache-2.0"
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist/server dist/server
COPY --from=build /app/dist/client dist/client
COPY --from=build /app/server/stages.mjs server/stages.mjs
COPY --from=build /app/server/deploy/serve.mjs server/deploy/serve.mjs
COPY --from=build /app/seeds seeds
# The image's own user `node`, by number, so that a cluster can see that it is not root.
USER 1000
EXPOSE 4000
# Ready only while the database answers and holds a whole corpus.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/deploy/serve.mjs"]
