using System.Text.Json;
using Map.Geodata.Features;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Map.Geodata.Store.Model;

/// <summary>Enums are text in the store, so that a table explains itself and a check constraint lists the values.</summary>
internal sealed class UpperSnakeConverter<T>() : ValueConverter<T, string>(value => UpperSnake.Write(value), text => UpperSnake.Get<T>(text))
    where T : struct, Enum;

/// <summary>PostgreSQL keeps moments, not offsets; Npgsql takes them in UTC only.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(value => value.ToUniversalTime(), value => value);

internal sealed class StandardRulesConverter() : ValueConverter<StandardRules, string>(
    rules => JsonSerializer.Serialize(rules, StandardRules.Json),
    text => JsonSerializer.Deserialize<StandardRules>(text, StandardRules.Json)!);

/// <summary>Rules are equal when they are written the same.</summary>
internal sealed class StandardRulesComparer() : ValueComparer<StandardRules>(
    (left, right) => JsonSerializer.Serialize(left, StandardRules.Json) == JsonSerializer.Serialize(right, StandardRules.Json),
    rules => JsonSerializer.Serialize(rules, StandardRules.Json).GetHashCode(StringComparison.Ordinal),
    rules => rules);
