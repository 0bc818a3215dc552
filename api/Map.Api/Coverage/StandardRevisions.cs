using Map.Geodata.Features;
using Map.Geodata.Store;
using Map.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace Map.Api.Coverage;

/// <summary>Finds the rule sets that coverage is held to.</summary>
internal static class StandardRevisions
{
    /// <summary>The standard with a code and a revision, or its newest.</summary>
    /// <exception cref="GraphQLException">UNKNOWN_STANDARD: there is none.</exception>
    public static async Task<Standard> GetAsync(IDbContextFactory<MapContext> store, string code, int? revision, CancellationToken cancel)
    {
        await using var context = store.CreateDbContext();
        return await context.Standards.AsNoTracking().Where(s => s.Code == code && (revision == null || s.Revision == revision))
            .OrderByDescending(s => s.Revision).FirstOrDefaultAsync(cancel) ?? throw CoverageErrors.UnknownStandard(code, revision);
    }
}
