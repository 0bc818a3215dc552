using Npgsql;

namespace Map.Api.Querying;

/// <summary>Connections for reading only, of which each keeps the statements it has run often prepared.</summary>
public sealed record ReadSource(NpgsqlDataSource DataSource);
