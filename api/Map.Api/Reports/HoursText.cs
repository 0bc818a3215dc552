using System.Text.RegularExpressions;

namespace Map.Api.Reports;

/// <summary>Opening hours in OSM's syntax for people to read: "Mo-Fr 08:00-20:00; PH off" becomes "周一至周五 08:00–20:00；节假日 休息".</summary>
public static partial class HoursText
{
    /// <summary>What it doesn't know stays as it was written.</summary>
    public static string Write(string hours, ReportWords words) => Known().Replace(hours.Trim(), found => Write(found, words));

    private static string Write(Match found, ReportWords words) => found switch
    {
        { Groups: var g } when g["said"].Success => words.Format("hours.said", g["said"].Value),
        { Groups: var g } when g["from"].Success => words.Format("hours.range", words["hours." + g["from"]], words["hours." + g["to"]]),
        { Groups: var g } when g["word"].Success => words["hours." + g["word"]],
        { Groups: var g } when g["begin"].Success => $"{g["begin"]}–{g["end"]}",
        _ => words["hours." + found.Value.Trim()],
    };

    private const string Days = "Mo|Tu|We|Th|Fr|Sa|Su", Months = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

    [GeneratedRegex($"""
        "(?<said>[^"]*)"
        |(?<word>24/7)
        |\b(?<word>Mo-Su)\b
        |\b(?<from>{Days})-(?<to>{Days})\b
        |\b(?<from>{Months})-(?<to>{Months})\b
        |\b(?<word>{Days}|{Months}|PH|SH|sunrise|sunset|off|closed|open|unknown)\b
        |(?<begin>\d\d:\d\d)-(?<end>\d\d:\d\d)
        |\s*\|\|\s*|,\s*|;\s*
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Known();
}
