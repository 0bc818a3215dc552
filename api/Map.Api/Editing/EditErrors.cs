using Map.Geodata.Features;
using Map.Geodata.Reasons;
using Map.GraphQL.Cost;
using Map.GraphQL.Execution;

namespace Map.Api.Editing;

/// <summary>An edit that can't be done. The store is as it was; the message says what was wrong.</summary>
public abstract class EditException(string message) : Exception(message);

/// <summary>There is no such feature.</summary>
public sealed class NotFoundException(FeatureKind kind, string key, bool isDeleted = false)
    : EditException($"There is no {(isDeleted ? "deleted " : "")}{kind} {key}.");

/// <summary>Somebody else has changed the feature since it was read. Read it again, then decide.</summary>
public sealed class StaleVersionException(int expected, int actual)
    : EditException($"The version is {actual} by now, not {expected}: somebody else has changed the feature. Read it again, then decide.")
{
    public int Expected { get; } = expected;

    public int Actual { get; } = actual;
}

/// <summary>Another feature of the kind has the code.</summary>
public sealed class CodeTakenException(string code) : EditException($"The code \"{code}\" is taken by another feature of the kind.")
{
    public string Code { get; } = code;
}

/// <summary>A value that can't be stored.</summary>
public sealed class InvalidValueException : EditException
{
    private const int UsualOthers = 1;

    /// <param name="field">The field of the input.</param>
    /// <param name="reason">What is wrong with it.</param>
    /// <param name="others">What else is to be said of it, as what would be right.</param>
    public InvalidValueException(string field, Reason reason, params IReadOnlyList<Reason> others)
        : base($"{field}: {string.Join("; ", others.Prepend(reason).Select(one => one.Text))}.") =>
        (Field, Reason, Because, Besides) = (field, string.Join("; ", others.Prepend(reason).Select(one => one.Text)), CodedReason.Of(reason), [.. others.Select(CodedReason.Of)]);

    /// <summary>The field of the input.</summary>
    public string Field { get; }

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; }

    /// <summary>The same as code and values, for other languages.</summary>
    public CodedReason Because { get; }

    /// <summary>What else is to be said of it, as what would be right.</summary>
    [ListSize(AssumedSize = UsualOthers), Cost(0)]
    public IReadOnlyList<CodedReason> Besides { get; }
}

/// <summary>A number outside what it can be.</summary>
public sealed class OutsideRangeException(string field, double min, double max)
    : EditException(FormattableString.Invariant($"{field} is outside {min} to {max}."))
{
    /// <summary>The field of the input.</summary>
    public string Field { get; } = field;

    /// <summary>The least, included.</summary>
    public double Min { get; } = min;

    /// <summary>The most, included.</summary>
    public double Max { get; } = max;
}

/// <summary>Values that don't go together, by a rule of the store.</summary>
public sealed class BrokenRuleException(string rule) : EditException($"It breaks the rule \"{rule}\".")
{
    /// <summary>The rule, in words.</summary>
    public string Rule { get; } = rule;

    /// <summary>As a field's own error, for mutations that list no such one; null for another exception.</summary>
    internal static GraphQLError? Describe(Exception exception) =>
        exception is BrokenRuleException broken ? new GraphQLError(broken.Message) { Code = "BROKEN_RULE" } : null;
}

/// <summary>The feature would be its own ancestor, or its tree would have too many levels.</summary>
public sealed class CycleException(string reason) : EditException(reason);

/// <summary>A grid would stand above or below a grid of the wrong level.</summary>
public sealed class WrongLevelException(string reason) : EditException(reason);

/// <summary>Other features refer to this one, so it can't go.</summary>
public sealed class StillReferencedException(FeatureKind kind, long count)
    : EditException($"{count} of kind {UpperSnake.Write(kind)} still refer to it; change or delete them first.")
{
    /// <summary>Of which kind the others are.</summary>
    public FeatureKind Kind { get; } = kind;

    /// <summary>How many they are.</summary>
    public long Count { get; } = count;
}

/// <summary>The deleted feature referred to others that are gone by now.</summary>
public sealed class MissingReferenceException(FeatureKind kind, IReadOnlyList<string> keys, bool isNeeded) : EditException(
    $"It referred to {UpperSnake.Write(kind)} {string.Join(", ", keys)}, gone by now: restore {(keys.Count == 1 ? "it" : "them")} first{(isNeeded ? "" : ", or ask for it withoutMissing")}.")
{
    /// <summary>Of which kind the others were.</summary>
    public FeatureKind Kind { get; } = kind;

    /// <summary>Their codes.</summary>
    public IReadOnlyList<string> Codes { get; } = keys;
}

/// <summary>So few couriers could be told apart.</summary>
public sealed class TooFewCouriersException(string field, int couriers, int least) : EditException(
    $"{field} says {couriers}: fewer than {least} couriers could be told apart, so it isn't stored. Leave it out, or join it with others.")
{
    /// <summary>The field of the input.</summary>
    public string Field { get; } = field;

    public int Couriers { get; } = couriers;

    /// <summary>How many must share it.</summary>
    public int Least { get; } = least;
}
