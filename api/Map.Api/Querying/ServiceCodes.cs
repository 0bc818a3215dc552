using Map.GraphQL.Execution;

namespace Map.Api.Querying;

/// <summary>The codes in the catalogue of services. They are asked for again when one is met that was not there.</summary>
public sealed class ServiceCodes(ReadSource source)
{
    private volatile HashSet<string> _known = [];

    /// <exception cref="GraphQLException">UNKNOWN_SERVICE: one of them is in no catalogue.</exception>
    public async ValueTask CheckAsync(IReadOnlyList<string> codes, CancellationToken cancel)
    {
        if (codes.All(_known.Contains)) return;
        _known = await ReadAsync(cancel);
        if (codes.FirstOrDefault(code => !_known.Contains(code)) is { } unknown)
            throw new GraphQLException($"There is no service {unknown}. The field services lists them.", "UNKNOWN_SERVICE");
    }

    private async Task<HashSet<string>> ReadAsync(CancellationToken cancel)
    {
        var codes = new HashSet<string>();
        await using var command = source.DataSource.CreateCommand("select code from service");
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) codes.Add(reader.GetString(0));
        return codes;
    }
}
