using Map.Geodata.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Map.Api.Editing;

/// <summary>Who refers to a feature, beside its own parts.</summary>
internal static class Referrers
{
    /// <exception cref="AggregateException">A <see cref="StillReferencedException"/> for each kind that refers to it.</exception>
    public static async Task RefuseAsync<T>(EditSession<T> session, long id, CancellationToken cancel)
        where T : Feature
    {
        var references = session.Entity.GetReferencingForeignKeys().Where(key => key.DeleteBehavior != DeleteBehavior.Cascade).ToList();
        if (references.Count == 0) return;
        var counts = string.Join(" union all ", references.Select(key =>
            $"select '{UpperSnake.Write(FindKind(key.DeclaringEntityType)!.Value)}', count(*) from {key.DeclaringEntityType.GetTableName()} where {key.Properties[0].GetColumnName()} = {Key(session, key)}"));
        await using var command = new NpgsqlCommand($"select kind, sum(n)::bigint from ({counts}) counted(kind, n) where n > 0 group by kind order by kind", session.Connection)
        {
            Parameters = { new() { Value = id } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var refusals = new List<StillReferencedException>();
        while (await reader.ReadAsync(cancel)) refusals.Add(new(UpperSnake.Get<FeatureKind>(reader.GetString(0)), reader.GetInt64(1)));
        if (refusals.Count > 0) throw new AggregateException(refusals);
    }

    /// <summary>The kind of a feature, or of the feature that rows of a table are parts of; null where there is none.</summary>
    public static FeatureKind? FindKind(IEntityType entity)
    {
        if (typeof(Feature).IsAssignableFrom(entity.ClrType) && !entity.HasSharedClrType) return Enum.Parse<FeatureKind>(entity.ClrType.Name);
        var whole = entity.GetForeignKeys().FirstOrDefault(key => key.DeleteBehavior == DeleteBehavior.Cascade);
        return whole is null ? null : FindKind(whole.PrincipalEntityType);
    }

    // The catalogue's services are referred to by code.
    private static string Key<T>(EditSession<T> session, IForeignKey key)
        where T : Feature => key.PrincipalKey.Properties[0].Name == nameof(Feature.Id) ? "$1" : $"(select code from {session.Table} where id = $1)";
}
