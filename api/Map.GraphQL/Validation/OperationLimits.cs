using System.Runtime.CompilerServices;
using Map.GraphQL.Language;

namespace Map.GraphQL.Validation;

/// <summary>
/// How deep an operation nests and how many fields it selects once its fragments are spread. A few fragments that spread each other
/// twice can ask for millions of fields; this is found out before anything is done with them.
/// </summary>
internal sealed class OperationLimits
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, Size> _fragments = new(StringComparer.Ordinal);

    private OperationLimits(ValidationContext context) => _context = context;

    /// <exception cref="ValidationAbortedException">An operation exceeds a limit.</exception>
    public static void Check(ValidationContext context)
    {
        var limits = new OperationLimits(context);
        foreach (var operation in context.Document.Definitions.OfType<OperationDefinitionNode>())
            limits.Check(operation);
    }

    private void Check(OperationDefinitionNode operation)
    {
        var (depth, fields) = Measure(operation.SelectionSet);
        var options = _context.Options;
        if (depth > options.MaxDepth)
            _context.Abort($"The operation is nested {depth} fields deep; at most {options.MaxDepth} are allowed.", operation.Location);
        if (fields > options.MaxSpreadFields)
            _context.Abort($"The operation selects more than {options.MaxSpreadFields} fields once its fragments are spread.", operation.Location);
    }

    private Size Measure(SelectionSetNode set)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var size = default(Size);
        foreach (var selection in set.Selections)
            size = size.Beside(Measure(selection));
        return size;
    }

    private Size Measure(SelectionNode selection) => selection switch
    {
        FieldNode { Name.Value: "__schema" or "__type" } => new Size(1, 1),
        FieldNode { SelectionSet: { } below } => Measure(below).Below(),
        FieldNode => new Size(1, 1),
        InlineFragmentNode fragment => Measure(fragment.SelectionSet),
        FragmentSpreadNode spread => Measure(spread.Name.Value),
        _ => default,
    };

    /// <summary>A fragment inside itself counts as empty here; another rule refuses it.</summary>
    private Size Measure(string fragment)
    {
        if (_fragments.TryGetValue(fragment, out var known) || !_context.Fragments.TryGetValue(fragment, out var node))
            return known;
        _fragments[fragment] = default;
        return _fragments[fragment] = Measure(node.SelectionSet);
    }

    /// <summary>Fields are counted with saturation: past a billion it does not matter how many.</summary>
    private readonly record struct Size(int Depth, int Fields)
    {
        private const int Enough = 1_000_000_000;

        public Size Beside(Size other) => new(Math.Max(Depth, other.Depth), Math.Min(Fields + other.Fields, Enough));

        public Size Below() => new(Depth + 1, Math.Min(Fields + 1, Enough));
    }
}
