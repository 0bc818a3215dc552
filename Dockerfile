# The app: dashboard built by Node, host built by the .NET SDK, both served by the ASP.NET runtime as a plain user.

FROM node:20-bookworm-slim AS dashboard
WORKDIR /map/dashboard
COPY dashboard/package.json dashboard/package-lock.json dashboard/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY api/Map.Api/schema.graphql ../api/Map.Api/schema.graphql
COPY dashboard/ ./
RUN npm run build

FROM node:20-bookworm-slim AS graphiql
WORKDIR /map/graphiql
COPY graphiql/package.json graphiql/package-lock.json graphiql/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY graphiql/ ./
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS host
WORKDIR /map
COPY Directory.Build.props Directory.Build.targets Directory.Packages.props global.json .editorconfig ./
COPY geodata/ geodata/
COPY api/ api/
COPY dashboard/src/map/style/palette.json dashboard/src/map/style/palette.json
RUN dotnet publish api/Map.Api -c Release -o /out

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=host /out /app
COPY --from=host /map/geodata/samples /app/geodata/samples
COPY --from=dashboard /map/dashboard/dist /app/dashboard/dist
COPY --from=graphiql /map/graphiql/dist /app/graphiql/dist
RUN mkdir /data && chown app:app /data
ENV MAP_ROOT=/app MAP_DATA=/data DOTNET_EnableDiagnostics=0 DOTNET_GCgen0size=0x4000000
USER app
VOLUME /data
EXPOSE 5080
ENTRYPOINT ["dotnet", "/app/Map.Api.dll"]
CMD ["up", "--address", "0.0.0.0"]
