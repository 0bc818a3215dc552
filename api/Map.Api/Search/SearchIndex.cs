using System.Collections.Concurrent;
using Map.Api.Querying;
using Map.Geodata.Access;
using Map.Geodata.Features;
using Npgsql;

namespace Map.Api.Search;

/// <summary>
/// The names and codes of all features that people look for, kept in memory and read again when one of them has changed: some 20 MB and
/// 10 ms a question for 100,000 features.
/// </summary>
public sealed class SearchIndex(ReadSource source, FeatureModel model)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<Entry>>>> _entries = new();

    private const int MostScopes = 32;

    private readonly record struct Entry(SearchHit Hit, string Code, string Name, string Initials);

    /// <summary>Has the next question read everything again.</summary>
    public void Forget() => _entries.Clear();

    /// <summary>The features that a text finds: by name, code or pinyin initials, the best first.</summary>
    /// <param name="text">Capitals, spaces and the width of letters do not matter.</param>
    /// <param name="kinds">Only of these kinds; null for all.</param>
    /// <param name="first">At most so many.</param>
    /// <param name="cancel">Ends the wait; what is being read is read on for the next question.</param>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(string text, IReadOnlyCollection<FeatureKind>? kinds, int first, CancellationToken cancel)
    {
        var wanted = SearchText.Normalize(text);
        if (wanted.Length == 0) return [];
        var entries = await EntriesAsync().WaitAsync(cancel);
        var found = from entry in entries
                    where kinds is null || kinds.Contains(entry.Hit.Kind)
                    let rank = SearchText.Rank(wanted, entry.Code, entry.Name, entry.Initials)
                    where rank is not null
                    orderby rank, entry.Name.Length, entry.Hit.Kind, entry.Code
                    select entry.Hit;
        return [.. found.Take(first)];
    }

    private Task<IReadOnlyList<Entry>> EntriesAsync()
    {
        var scope = Scope.Current.Key;
        if (_entries.Count > MostScopes) _entries.Clear();
        var entries = _entries.GetOrAdd(scope, _ => new(ReadAsync));
        // What failed is tried again by the next question.
        if (entries.IsValueCreated && entries.Value.IsFaulted) entries = _entries[scope] = new(ReadAsync);
        return entries.Value;
    }

    private async Task<IReadOnlyList<Entry>> ReadAsync()
    {
        var hits = new List<SearchHit>();
        await using (var command = source.DataSource.CreateCommand(SearchSql.All(model)))
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) hits.Add(Read(reader));
        var initials = await PinyinInitials.OfAsync(hits.Select(hit => hit.Name), source.DataSource, CancellationToken.None);
        return
        [
            .. hits.Select(hit => new Entry(
                hit, SearchText.Normalize(hit.Code), SearchText.Normalize(hit.Name), SearchText.Normalize(initials.Of(hit.Name)))),
        ];
    }

    private static SearchHit Read(NpgsqlDataReader reader) => new(
        UpperSnake.Get<FeatureKind>(reader.GetString(0)), reader.GetString(1), reader.GetString(2),
        reader.IsDBNull(3) ? null : reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetFieldValue<double[]>(4));
}
