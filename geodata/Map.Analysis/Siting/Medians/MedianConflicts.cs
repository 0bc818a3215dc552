namespace Map.Analysis.Siting.Medians;

/// <summary>Tells why a search that has looked at everything has no plan.</summary>
internal static class MedianConflicts
{
    private const int Named = 5;

    /// <param name="closest">Of the choices that were tried, what the one nearest to a plan leaves undone; null: none was tried.</param>
    public static SitingConflict Create(MedianModel model, ClosestTry? closest)
    {
        int[] places = [.. (closest?.Unserved ?? []).Select(p => model.Places[p])];
        if (places.Length > 0)
        {
            return new SitingConflict(
                SitingConflictKind.NoPlanKeepsAll,
                $"No choice of sites reaches every place within the other limits; the nearest to it leaves {places.Length} out ({Name(places)}): allow more sites, or say what time counts for places out of reach.")
            { Places = places };
        }

        int[] groups = [.. closest?.GroupsInNeed ?? []];
        return new SitingConflict(
            SitingConflictKind.NoPlanKeepsAll,
            groups.Length > 0
                ? $"No choice of sites keeps all floors within the other limits; the nearest to it leaves {groups.Length} groups below theirs ({Name(groups)}): lower these, or allow more sites."
                : "Each limit can be kept alone, all together cannot: allow more sites, a larger budget or a lesser spacing.")
        { Groups = groups };
    }

    private static string Name(int[] numbers) => string.Join(", ", numbers.Take(Named)) + (numbers.Length > Named ? ", …" : "");
}
