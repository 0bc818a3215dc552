using System.Text;
using Map.Geodata.Coordinates;
using Map.Geodata.Import;
using Map.Geodata.Import.Kinds;
using Map.Testing;
using Xunit;

namespace Map.Geodata.Tests.Import;

/// <summary>A store, a folder for files, and short words for importing them.</summary>
public abstract class ImportTest(TestStore store) : IClassFixture<TestStore>, IDisposable
{
    protected TemporaryFolder Folder { get; } = new();

    protected TestStore Store { get; } = store;

    protected static ImportOptions Wgs84 { get; } = new() { CoordinateSystem = CoordinateSystem.Wgs84 };

    /// <summary>Writes the text as a file and imports it, as WGS-84 unless options say otherwise.</summary>
    protected Task<ImportReport> ImportAsync(ImportKind kind, string fileName, string text, ImportOptions? options = null, Encoding? encoding = null) =>
        ImportAsync(kind, fileName, (encoding ?? new UTF8Encoding(false)).GetBytes(text), options);

    protected async Task<ImportReport> ImportAsync(ImportKind kind, string fileName, byte[] bytes, ImportOptions? options = null)
    {
        await File.WriteAllBytesAsync(Folder[fileName], bytes);
        return await FeatureImporter.ImportAsync(Store.DataSource, kind, Folder[fileName], options ?? Wgs84);
    }

    protected Task<T?> AskAsync<T>(string sql) => Store.AskAsync<T>(sql);

    /// <summary>Asserts the one rejected row and words of its reason.</summary>
    protected static void AssertRejected(ImportReport report, long row, string? subject, params string[] words)
    {
        var note = Assert.Single(report.Rejected.First);
        Assert.Equal(row, note.Row);
        Assert.Equal(subject, note.Subject);
        Assert.All(words, word => Assert.Contains(word, note.Reason, StringComparison.Ordinal));
    }

    /// <summary>Asserts the counts: inserted, updated, unchanged, rejected.</summary>
    protected static void AssertCounts(ImportReport report, long inserted = 0, long updated = 0, long unchanged = 0, long rejected = 0)
    {
        Assert.Equal((inserted, updated, unchanged, rejected), (report.Inserted, report.Updated, report.Unchanged, report.Rejected.Count));
        Assert.Equal(report.Read, inserted + updated + unchanged + rejected);
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
