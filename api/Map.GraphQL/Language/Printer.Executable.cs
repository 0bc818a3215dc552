namespace Map.GraphQL.Language;

public sealed partial class Printer
{
    private void WriteExecutableDefinition(ExecutableDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        if (definition is FragmentDefinitionNode fragment)
            _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
        else
            WriteOperationHead((OperationDefinitionNode)definition);
        WriteDirectives(definition.Directives);
        if (_text.Length > 0 && _text[^1] is not '\n')
            _text.Append(' ');
        WriteSelectionSet(definition.SelectionSet);
    }

    private void WriteOperationHead(OperationDefinitionNode operation)
    {
        var isShorthand = operation is { Kind: OperationKind.Query, Name: null, Description: null, Variables: [], Directives: [] };
        if (isShorthand)
            return;
        _text.Append(Keyword(operation.Kind));
        if (operation.Name is not null || operation.Variables.Count > 0)
            _text.Append(' ').Append(operation.Name?.Value);
        if (operation.Variables.Count > 0)
            WriteVariables(operation.Variables);
    }

    private void WriteVariables(IReadOnlyList<VariableDefinitionNode> variables)
    {
        var texts = variables.Select(Print).ToArray();
        if (texts.Any(text => text.Contains('\n')))
            WriteBlock("(", texts, ")");
        else
            WriteLine("(", texts, ")");
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        _text.Append('$').Append(variable.Name).Append(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null)
            return;
        _text.Append(" = ");
        WriteValue(value);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet) => WriteBlock("{", selectionSet.Selections, "}");

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                _text.Append("...");
                if (fragment.TypeCondition is { } type)
                    _text.Append(" on ").Append(type.Name.Value);
                WriteDirectives(fragment.Directives);
                _text.Append(' ');
                WriteSelectionSet(fragment.SelectionSet);
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        var start = _text.Length;
        if (field.Alias is not null)
            _text.Append(field.Alias.Value).Append(": ");
        _text.Append(field.Name.Value);
        WriteArguments(field.Arguments, prefix: _text.Length - start);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is null)
            return;
        _text.Append(' ');
        WriteSelectionSet(field.SelectionSet);
    }
}
