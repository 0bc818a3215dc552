using Npgsql;

namespace Map.Geodata.Statistics;

/// <summary>Which grid stands below which in the governance tree; business circles, buildings and their like overlap it and stand beside.</summary>
internal sealed class GridTree
{
    private const string Sql = "select parent_id, array_agg(id order by code) from grid where parent_id is not null and grid_rank(level) is not null group by parent_id";

    private readonly Dictionary<long, long[]> _below = [];

    private GridTree()
    {
    }

    public static async Task<GridTree> ReadAsync(NpgsqlDataSource store, CancellationToken cancel)
    {
        var tree = new GridTree();
        await using var command = store.CreateCommand(Sql);
        await using var row = await command.ExecuteReaderAsync(cancel);
        while (await row.ReadAsync(cancel)) tree._below.Add(row.GetInt64(0), row.GetFieldValue<long[]>(1));
        return tree;
    }

    public IReadOnlyList<long> Below(long grid) => _below.GetValueOrDefault(grid) ?? [];
}
