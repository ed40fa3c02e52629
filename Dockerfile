# Attune in a container: built in one stage, run by an account without rights in another, with the packages that run it and
# nothing else. Not run by its authors yet: no engine was at hand; that what is copied here is enough was tried by hand, in a
# folder. `docker build -t attune .`
FROM node:24-bookworm-slim AS build
WORKDIR /attune
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
RUN node scripts/prepare.mjs --build && rm -rf .next/cache

# Some packages name test runners and compilers as what they may be used with: those stay out too.
FROM node:24-bookworm-slim AS packages
WORKDIR /attune
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --omit=peer --no-audit --no-fund

FROM node:24-bookworm-slim
# ffmpeg cuts and levels recordings, and reads AAC; without it the rest works.
RUN apt-get update && apt-get install -y --no-install-recommends ffmpeg && rm -rf /var/lib/apt/lists/*
WORKDIR /attune
ENV NODE_ENV=production ATTUNE_DATA=/data PORT=3000
COPY --from=packages /attune/package.json ./
COPY --from=packages /attune/node_modules ./node_modules
COPY --from=build /attune/.next ./.next
COPY --from=build /attune/dist ./dist
COPY --from=build /attune/public ./public
COPY --from=build /attune/messages ./messages
COPY --from=build /attune/scripts/start.mjs ./scripts/start.mjs
COPY --from=build /attune/lib/server/demo/recordings ./lib/server/demo/recordings
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=4s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health').then(a=>process.exit(a.ok?0:1),()=>process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
