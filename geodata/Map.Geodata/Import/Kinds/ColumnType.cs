using NpgsqlTypes;

namespace Map.Geodata.Import.Kinds;

/// <summary>What a cell of a column holds.</summary>
public enum ColumnType
{
    Text,

    /// <summary>Text in OSM's opening_hours syntax; what is not is kept, with a remark.</summary>
    OpeningHours,

    /// <summary>What a figure counts, as <see cref="Statistics.Measure"/> reads it.</summary>
    Measure,

    /// <summary>A whole number of up to 32 bits.</summary>
    Whole,

    /// <summary>A whole number of up to 64 bits.</summary>
    BigWhole,

    Number,

    /// <summary>true/false, yes/no, 1/0, 是/否, 有/无.</summary>
    Boolean,

    /// <summary>2025-06-01, 2025/6/1 or 2025年6月1日.</summary>
    Date,

    /// <summary>ISO 8601; a moment without offset is China's time, +08:00.</summary>
    Moment,

    /// <summary>A word of a vocabulary.</summary>
    Choice,

    /// <summary>24 counts by hour of day, separated by ; , or |, or a JSON array; an empty one is unknown.</summary>
    Hours,

    /// <summary>Texts separated by ; ； 、 , ， or |, or a JSON array.</summary>
    TextList,

    /// <summary>The code of another feature.</summary>
    Reference,

    /// <summary>The codes of other features, as a <see cref="TextList"/>.</summary>
    Links,

    Point,
    LineString,
    MultiPolygon,
}

internal static class ColumnTypes
{
    public static bool IsGeometry(this ColumnType type) => type >= ColumnType.Point;

    /// <summary>The type of a staged cell in the store.</summary>
    public static string SqlType(this ColumnType type) => type switch
    {
        ColumnType.Whole => "integer",
        ColumnType.BigWhole => "bigint",
        ColumnType.Number => "numeric",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Moment => "timestamptz",
        ColumnType.Hours => "integer[]",
        ColumnType.TextList or ColumnType.Links => "text[]",
        _ when type.IsGeometry() => $"geometry({type}, 4326)",
        _ => "text",
    };

    public static NpgsqlDbType DbType(this ColumnType type) => type switch
    {
        ColumnType.Whole => NpgsqlDbType.Integer,
        ColumnType.BigWhole => NpgsqlDbType.Bigint,
        ColumnType.Number => NpgsqlDbType.Numeric,
        ColumnType.Boolean => NpgsqlDbType.Boolean,
        ColumnType.Date => NpgsqlDbType.Date,
        ColumnType.Moment => NpgsqlDbType.TimestampTz,
        ColumnType.Hours => NpgsqlDbType.Array | NpgsqlDbType.Integer,
        ColumnType.TextList or ColumnType.Links => NpgsqlDbType.Array | NpgsqlDbType.Text,
        // The binary form of a geometry is its EWKB, so bytes pass through as they are.
        _ when type.IsGeometry() => NpgsqlDbType.Bytea,
        _ => NpgsqlDbType.Text,
    };
}
