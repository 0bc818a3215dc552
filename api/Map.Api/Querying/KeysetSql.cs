namespace Map.Api.Querying;

/// <summary>The condition that a row lies beyond a cursor.</summary>
internal static class KeysetSql
{
    /// <param name="statement">Takes the condition and its parameters.</param>
    /// <param name="order">The order of the list.</param>
    /// <param name="expressions">What it orders by, in SQL.</param>
    /// <param name="values">The cursor's values.</param>
    /// <param name="isBackward">Whether the page reads towards the list's beginning.</param>
    public static void Write(Statement statement, RowOrder order, IReadOnlyList<string> expressions, object?[] values, bool isBackward)
    {
        var parameters = values.Select(v => v is null ? null : statement.Parameter(v)).ToArray();
        var first = order.Fields[0];
        if (order.Fields.All(f => !f.IsNullable && f.IsDescending == first.IsDescending))
        {
            // A comparison of rows is one range of an index.
            var sign = first.IsDescending == isBackward ? ">" : "<";
            statement.Add($"({string.Join(", ", expressions)}) {sign} ({string.Join(", ", parameters)})");
            return;
        }

        // The first column's range narrows the index scan, which a disjunction alone would not.
        if (!first.IsNullable) statement.Add($"{expressions[0]} {(first.IsDescending == isBackward ? ">=" : "<=")} {parameters[0]} and ");
        statement.Add(Beyond(order, expressions, parameters, isBackward, 0));
    }

    /// <summary>Beyond in this column, or level in it and beyond in those after it.</summary>
    private static string Beyond(RowOrder order, IReadOnlyList<string> expressions, string?[] parameters, bool isBackward, int index)
    {
        var field = order.Fields[index];
        var beyond = Beyond(field, expressions[index], parameters[index], isBackward);
        if (index == order.Fields.Count - 1) return beyond;
        var level = parameters[index] is { } parameter ? $"{expressions[index]} = {parameter}" : $"{expressions[index]} is null";
        return $"({beyond} or ({level} and {Beyond(order, expressions, parameters, isBackward, index + 1)}))";
    }

    private static string Beyond(OrderField field, string expression, string? parameter, bool isBackward)
    {
        // Nothing stands after what is unknown, and all that is known before it.
        if (parameter is null) return isBackward ? $"{expression} is not null" : "false";
        var known = $"{expression} {(field.IsDescending == isBackward ? ">" : "<")} {parameter}";
        return field.IsNullable && !isBackward ? $"({known} or {expression} is null)" : known;
    }
}
