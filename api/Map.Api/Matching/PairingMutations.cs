using Map.Api.Editing;
using Map.Geodata.Features;
using Map.GraphQL.Building;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;

namespace Map.Api.Matching;

[MutationType]
public sealed class PairingMutations
{
    /// <summary>
    /// Proposes a project that pairs a waiting need with a resource: run by the organization that offers the resource, at the place
    /// of the need. Any other project is made by <c>createProject</c>.
    /// </summary>
    /// <param name="need">The code of a NEED that is OPEN, ACCEPTED or ASSIGNED.</param>
    /// <param name="resource">The code of the resource.</param>
    /// <param name="code">The project's code.</param>
    /// <param name="title">The project's title; the need's title, or else its category, when not given.</param>
    [Error<UnknownCaseException>]
    [Error<UnknownResourceException>]
    [Error<NotANeedException>]
    [Error<SettledNeedException>]
    [Error<AlreadyPairedException>]
    [Error<CodeTakenException>]
    [Error<InvalidValueException>]
    public static Task<Project> PairNeedAsync(
        string need, string resource, string code, Editor editor, CancellationToken cancel, string? title = null) =>
        editor.CreateFromAsync<Project>(session => PrepareAsync(session, need, resource, code, title, cancel), cancel);

    private static async Task<object> PrepareAsync(
        EditSession<Project> session, string need, string resource, string code, string? title, CancellationToken cancel)
    {
        var store = session.Context;
        // Whoever pairs the same need waits here, so that each sees what the one before has done.
        var found = await store.Cases.FromSql($"select * from service_case where code = {need} for update").AsNoTracking().ToListAsync(cancel);
        if (found is not [var one]) throw new UnknownCaseException([need]);
        if (one.Kind != CaseKind.Need) throw new NotANeedException(one.Kind);
        if (!CaseLoop.Pending.Contains(one.Status)) throw new SettledNeedException(one.Status);
        var offered = await store.Resources.Where(r => r.Code == resource).Select(r => new { r.Id, Organization = r.Organization!.Code }).FirstOrDefaultAsync(cancel)
            ?? throw new UnknownResourceException([resource]);
        var pairing = store.Projects.Where(p => p.NeedId == one.Id && p.ResourceId == offered.Id && p.Status != ProjectStatus.Cancelled);
        if (await pairing.Select(p => p.Code).FirstOrDefaultAsync(cancel) is { } project) throw new AlreadyPairedException(project);
        return new Pairing(code, title ?? one.Title ?? one.Category, ProjectStatus.Proposed, offered.Organization, need, resource, one.Location);
    }

    /// <summary>The project's properties, by their names; what it belongs to by code.</summary>
    private sealed record Pairing(string Code, string Title, ProjectStatus Status, string Organization, string Need, string Resource, Point? Location);
}
