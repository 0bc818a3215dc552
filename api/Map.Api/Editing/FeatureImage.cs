using System.Text.Json;
using System.Text.Json.Nodes;
using Map.Geodata.Features;
using Map.Geodata.Store.Places;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NetTopologySuite.Geometries;
using Npgsql;
using NpgsqlTypes;

namespace Map.Api.Editing;

/// <summary>A feature as the log of changes keeps it: its row, and the rows of its parts by their tables.</summary>
internal sealed class FeatureImage
{
    /// <summary>What the store sets by itself.</summary>
    private static readonly string[] Kept = [nameof(Feature.Id), nameof(Feature.Version), nameof(Feature.UpdatedAt)];

    private readonly long _id;
    private readonly JsonObject _image;

    private FeatureImage(long id, string code, JsonObject image) => (_id, Code, _image) = (id, code, image);

    public string Code { get; }

    /// <param name="id">The feature's key.</param>
    /// <param name="image">As the log has it.</param>
    public static FeatureImage Of(long id, JsonElement image) => new(id, image.GetProperty("code").GetString()!, JsonObject.Create(image)!);

    /// <summary>The feature as it was when it was deleted last.</summary>
    /// <exception cref="NotFoundException">No such feature was deleted, or it is back already.</exception>
    public static async Task<FeatureImage> GetDeletedAsync<T>(EditSession<T> session, FeatureKeys keys, CancellationToken cancel)
        where T : Feature
    {
        keys.Check();
        // Two restorations at once would meet at the primary key.
        await session.ExecuteAsync("select pg_advisory_xact_lock(hashtext('restoring'))", cancel);
        var found = await session.Context.Changes.AsNoTracking()
            .Where(change => change.Kind == session.Kind && change.Operation == ChangeOperation.Delete)
            .Where(change => keys.Id == null ? change.FeatureCode == keys.Code : change.FeatureId == keys.Id)
            .Where(change => !session.Context.Set<T>().Any(one => one.Id == change.FeatureId))
            .OrderByDescending(change => change.Id).FirstOrDefaultAsync(cancel)
            ?? throw new NotFoundException(session.Kind, keys.ToString(), isDeleted: true);
        return new(found.FeatureId!.Value, found.FeatureCode!, JsonObject.Create(found.Before!.Value)!);
    }

    /// <summary>Inserts the feature that is gone, with its parts.</summary>
    /// <exception cref="AggregateException">A <see cref="MissingReferenceException"/> for each kind of what is gone.</exception>
    public async Task<T> RestoreAsync<T>(EditSession<T> session, bool withoutMissing, CancellationToken cancel)
        where T : Feature
    {
        await CheckReferencesAsync(session, withoutMissing, cancel);
        await InsertAsync(session, session.Table, [_image], "'{}'", cancel);
        await InsertPartsAsync(session, cancel);
        return await session.Context.Set<T>().SingleAsync(one => one.Id == _id, cancel);
    }

    /// <summary>Makes the feature that is there, and its parts, what they were.</summary>
    /// <param name="session">Has the feature locked.</param>
    /// <param name="feature">As it is now; afterwards as it is then.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="AggregateException">A <see cref="MissingReferenceException"/> for each kind of what is gone.</exception>
    public async Task<T> OverwriteAsync<T>(EditSession<T> session, T feature, CancellationToken cancel)
        where T : Feature
    {
        await CheckReferencesAsync(session, withoutMissing: false, cancel);
        var columns = string.Join(", ", session.Entity.GetProperties().Where(property => !Kept.Contains(property.Name)).Select(property => property.GetColumnName()));
        await session.ExecuteAsync(
            $"update {session.Table} set ({columns}) = (select {columns} from jsonb_populate_record(null::{session.Table}, $1)) where id = $2",
            cancel, new NpgsqlParameter { Value = _image.ToJsonString(), NpgsqlDbType = NpgsqlDbType.Jsonb }, new NpgsqlParameter { Value = _id });
        foreach (var part in PartsOf(session))
            await session.ExecuteAsync($"delete from {Table(part)} where {OwnerOf(part)} = $1", cancel, new NpgsqlParameter { Value = _id });
        await InsertPartsAsync(session, cancel);
        await session.Context.Entry(feature).ReloadAsync(cancel);
        return feature;
    }

    private async Task CheckReferencesAsync<T>(EditSession<T> session, bool withoutMissing, CancellationToken cancel)
        where T : Feature
    {
        var missing = new List<MissingReferenceException>();
        missing.AddRange(await DropMissingAsync(session, session.Entity, null, [_image], withoutMissing, cancel));
        foreach (var part in PartsOf(session).Where(IsGiven))
        {
            var rows = _image[Table(part)]!.AsArray();
            missing.AddRange(await DropMissingAsync(session, part.DeclaringEntityType, part, [.. rows.Select(row => row!.AsObject())], withoutMissing, cancel));
        }
        if (missing.Count > 0) throw new AggregateException(missing);
    }

    private async Task InsertPartsAsync<T>(EditSession<T> session, CancellationToken cancel)
        where T : Feature
    {
        foreach (var part in PartsOf(session).Where(IsGiven))
            await InsertAsync(session, Table(part), _image[Table(part)]!.AsArray(), $"jsonb_build_object('{OwnerOf(part)}', {_id})", cancel);
    }

    private bool IsGiven(IForeignKey part) => _image[Table(part)] is JsonArray;

    private static IEnumerable<IForeignKey> PartsOf<T>(EditSession<T> session)
        where T : Feature => session.Entity.GetReferencingForeignKeys().Where(key => key.DeleteBehavior == DeleteBehavior.Cascade);

    private static string OwnerOf(IForeignKey part) => part.Properties[0].GetColumnName();

    private static string Table(IForeignKey part) => part.DeclaringEntityType.GetTableName()!;

    /// <summary>Looks up what rows refer to; what is gone is left out of them, where that is allowed.</summary>
    private async Task<List<MissingReferenceException>> DropMissingAsync<T>(
        EditSession<T> session, IEntityType entity, IForeignKey? owner, IReadOnlyList<JsonObject> rows, bool isAllowed, CancellationToken cancel)
        where T : Feature
    {
        var missing = new List<MissingReferenceException>();
        foreach (var key in entity.GetForeignKeys().Where(key => key != owner))
        {
            var (column, isNeeded) = (key.Properties[0].GetColumnName(), owner is null && key.IsRequired);
            var gone = await ListGoneAsync(session, key, [.. rows.Select(row => row[column]?.ToString()).OfType<string>().Distinct()], cancel);
            if (gone.Count == 0) continue;
            if (owner is null && column == "grid_id" && GridOfPoint.HasGridOfPoint(entity)) await PlaceAsync(session, cancel);
            // What is no feature, such as the survey that found a route, can't be restored first.
            else if (Referrers.FindKind(key.PrincipalEntityType) is { } kind && (!isAllowed || isNeeded)) missing.Add(new(kind, [.. gone.Values.Order(StringComparer.Ordinal)], isNeeded));
            else foreach (var row in rows.Where(row => row[column] is { } value && gone.ContainsKey(value.ToString()))) Drop(row, owner is null ? column : null);
        }
        return missing;
    }

    /// <summary>Makes a reference unknown, or leaves out the part that was one.</summary>
    private static void Drop(JsonObject row, string? column)
    {
        if (column is not null) row[column] = null;
        else row.Parent?.AsArray().Remove(row);
    }

    /// <summary>Keys that exist no more, with the codes that they had.</summary>
    private static async Task<Dictionary<string, string>> ListGoneAsync<T>(EditSession<T> session, IForeignKey reference, string[] keys, CancellationToken cancel)
        where T : Feature
    {
        var gone = new Dictionary<string, string>();
        if (keys.Length == 0) return gone;
        var (table, key) = (reference.PrincipalEntityType.GetTableName(), reference.PrincipalKey.Properties[0].GetColumnName());
        await using var command = new NpgsqlCommand($"""
            select k, coalesce((select feature_code from change where kind = $2 and operation = 'DELETE' and feature_id::text = k order by id desc limit 1), k)
            from unnest($1) k where not exists (select from {table} t where t.{key}::text = k)
            """, session.Connection)
        {
            Parameters = { new() { Value = keys }, new() { Value = Referrers.FindKind(reference.PrincipalEntityType) is { } kind ? UpperSnake.Write(kind) : "" } },
        };
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel)) gone.Add(reader.GetString(0), reader.GetString(1));
        return gone;
    }

    private async Task PlaceAsync<T>(EditSession<T> session, CancellationToken cancel)
        where T : Feature
    {
        await using var command = new NpgsqlCommand("select $1::geometry", session.Connection) { Parameters = { new() { Value = (string?)_image["location"] ?? (object)DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text } } };
        _image["grid_id"] = await command.ExecuteScalarAsync(cancel) is Point place ? await GridOfPoint.FindAsync(session.Connection, place, cancel) : null;
    }

    private static Task<int> InsertAsync<T>(EditSession<T> session, string table, IEnumerable<JsonNode?> rows, string with, CancellationToken cancel)
        where T : Feature => session.ExecuteAsync(
            $"insert into {table} overriding system value select (jsonb_populate_record(null::{table}, image || {with})).* from jsonb_array_elements($1) image",
            cancel, new NpgsqlParameter { Value = JsonSerializer.Serialize(rows), NpgsqlDbType = NpgsqlDbType.Jsonb });
}
