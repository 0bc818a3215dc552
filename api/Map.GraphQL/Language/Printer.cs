using System.Text;

namespace Map.GraphQL.Language;

/// <summary>Writes nodes as GraphQL text: two spaces of indentation, argument lists broken at 80 columns.</summary>
public sealed partial class Printer
{
    private const int MaxLineLength = 80;

    private readonly StringBuilder _text = new();
    private readonly int _limit;
    private int _indent;

    private Printer(int limit) => _limit = limit;

    public static string Print(Node node) => PrintShort(node, int.MaxValue);

    /// <summary>
    /// Prints for an error message: lists and objects end when about <paramref name="limit"/> characters are reached, so that
    /// a message about a large value costs no more than one about a small one.
    /// </summary>
    internal static string PrintShort(Node node, int limit)
    {
        var printer = new Printer(limit);
        printer.Write(node);
        return printer._text.ToString();
    }

    private void Write(Node node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case TypeSystemDefinitionNode definition:
                WriteTypeSystemDefinition(definition);
                break;
            case ExecutableDefinitionNode definition:
                WriteExecutableDefinition(definition);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WritePart(Node node)
    {
        switch (node)
        {
            case NameNode name:
                _text.Append(name.Value);
                break;
            case ArgumentNode argument:
                WriteNamedValue(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WriteNamedValue(field.Name, field.Value);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case SelectionSetNode selectionSet:
                WriteSelectionSet(selectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case OperationTypeNode operationType:
                _text.Append(Keyword(operationType.Kind)).Append(": ").Append(operationType.Type.Name.Value);
                break;
            case MemberDefinitionNode member:
                WriteMember(member);
                break;
            default:
                throw new NotSupportedException($"{node.GetType().Name} cannot be printed.");
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        var isFirst = true;
        foreach (var definition in document.Definitions)
        {
            if (!isFirst)
                _text.Append("\n\n");
            isFirst = false;
            Write(definition);
        }
    }

    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case StringValueNode text:
                WriteString(text);
                break;
            case ListValueNode list:
                WriteItems(0, ("[", "]"), ("[", "]"), list.Items);
                break;
            case ObjectValueNode { Fields: [] }:
                _text.Append("{  }");
                break;
            case ObjectValueNode item:
                WriteItems(0, ("{ ", " }"), ("{", "}"), item.Fields);
                break;
        }
    }

    private void WriteNamedValue(NameNode name, ValueNode value)
    {
        _text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteString(StringValueNode node)
    {
        if (node.IsBlock && BlockString.CanHold(node.Value))
            _text.Append(Indented(BlockString.Print(node.Value)));
        else
            WriteQuoted(node.Value);
    }

    private void WriteQuoted(string text)
    {
        _text.Append('"');
        foreach (var c in text)
            _ = Escape(c) is { } escape ? _text.Append(escape) : _text.Append(c);
        _text.Append('"');
    }

    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\f' => "\\f",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or (>= '\u007F' and <= '\u009F') => $"\\u{(int)c:X4}",
        _ => null,
    };

    private void WriteArguments(IReadOnlyList<ArgumentNode> arguments, int prefix)
    {
        if (arguments.Count > 0)
            WriteItems(prefix, ("(", ")"), ("(", ")"), arguments);
    }

    /// <summary>The items on one line if they fit, else on a line each.</summary>
    private void WriteItems<T>(int prefix, (string Open, string Close) line, (string Open, string Close) block, IReadOnlyList<T> items)
        where T : Node
    {
        var texts = new List<string>();
        var length = prefix + line.Open.Length + line.Close.Length - 2;
        foreach (var item in items)
        {
            texts.Add(length > _limit ? "..." : PrintShort(item, _limit));
            length += texts[^1].Length + 2;
            if (texts[^1] == "...")
                break;
        }

        if (length > MaxLineLength)
            WriteBlock(block.Open, texts, block.Close);
        else
            WriteLine(line.Open, texts, line.Close);
    }

    private void WriteLine(string open, IEnumerable<string> texts, string close) =>
        _text.Append(open).AppendJoin(", ", texts.Select(Indented)).Append(close);

    private void WriteBlock(string open, IEnumerable<string> texts, string close)
    {
        _text.Append(open);
        _indent++;
        foreach (var text in texts)
            _text.Append(NewLine()).Append(Indented(text));
        _indent--;
        _text.Append(NewLine()).Append(close);
    }

    private string Indented(string text) => text.Replace("\n", NewLine(), StringComparison.Ordinal);

    private void WriteBlock<T>(string open, IReadOnlyList<T> items, string close)
        where T : Node
    {
        _text.Append(open);
        _indent++;
        foreach (var item in items)
        {
            _text.Append(NewLine());
            Write(item);
        }

        _indent--;
        _text.Append(NewLine()).Append(close);
    }

    private void WriteDirectives(IReadOnlyList<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        _text.Append('@').Append(directive.Name.Value);
        if (directive.Arguments.Count > 0)
            WriteLine("(", directive.Arguments.Select(Print), ")");
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.ItemType);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                _text.Append('!');
                break;
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null)
            return;
        WriteString(description);
        _text.Append(NewLine());
    }

    private string NewLine() => "\n" + new string(' ', _indent * 2);

    private static string Keyword(OperationKind kind) => kind switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
