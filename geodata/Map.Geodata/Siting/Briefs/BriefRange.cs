using Map.Geodata.Coordinates;

namespace Map.Geodata.Siting.Briefs;

/// <summary>What every kind of problem checks alike.</summary>
internal static class BriefRange
{
    /// <exception cref="BriefValueException">The value is given and lies outside.</exception>
    public static void Check(double? value, string path, double least, double highest)
    {
        if (value is { } given && !(given >= least && given <= highest))
            throw new BriefValueException(path, BriefReasons.ProblemOutOfRange.With(("given", given), ("least", least), ("highest", highest)));
    }

    /// <exception cref="BriefValueException">It isn't above 0, or above 1.</exception>
    public static void CheckShare(double? value, string path)
    {
        if (value is { } share && !(share > 0 && share <= 1)) throw new BriefValueException(path, BriefReasons.ProblemNoShare.With(("given", share)));
    }

    /// <exception cref="BriefValueException">There are more than so many.</exception>
    public static void CheckCount(int? count, string path, int most)
    {
        if (count is { } given && given > most) throw new BriefValueException(path, BriefReasons.ProblemTooMany.With(("count", given), ("most", most)));
    }

    /// <exception cref="BriefValueException">There is no such system of coordinates.</exception>
    public static void CheckSystem(string? crs)
    {
        if (crs is not null && CoordinateSystem.Find(crs) is null) throw new BriefValueException("$.crs", BriefReasons.ProblemSystemUnknown.With(("written", crs)));
    }

    /// <summary>Codes of places that somebody names: none empty, none twice.</summary>
    /// <param name="codes">In their order.</param>
    /// <param name="path">Of their list.</param>
    /// <exception cref="BriefValueException">The first that is.</exception>
    public static void CheckCodes(IEnumerable<string> codes, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, code) in codes.Index())
        {
            if (code.Length == 0) throw new BriefValueException($"{path}[{number}].code", BriefReasons.ProblemCodeMissing.With());
            if (!seen.Add(code)) throw new BriefValueException($"{path}[{number}].code", BriefReasons.ProblemCodeTwice.With(("code", code)));
        }
    }
}
