using Npgsql;

namespace Map.Api.Querying;

/// <summary>Connections for reading only, of which each keeps the statements it has run often prepared.</summary>
/// <param name="find">Gives those of the scope of the work at hand.</param>
public sealed class ReadSource(Func<NpgsqlDataSource> find)
{
    /// <summary>The same for all work.</summary>
    public ReadSource(NpgsqlDataSource source)
        : this(() => source)
    {
    }

    /// <summary>To be asked for each time: it is another one for another caller.</summary>
    public NpgsqlDataSource DataSource => find();
}
