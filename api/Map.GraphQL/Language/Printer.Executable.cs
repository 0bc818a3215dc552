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
        if (variables.Any(variable => variable.Description is not null))
            WriteBlock("(", variables, ")");
        else
            WriteSequence("(", variables, ")");
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
        if (field.Alias is not null)
            _text.Append(field.Alias.Value).Append(": ");
        _text.Append(field.Name.Value);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is null)
            return;
        _text.Append(' ');
        WriteSelectionSet(field.SelectionSet);
    }
}
