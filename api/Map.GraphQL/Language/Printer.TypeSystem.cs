namespace Map.GraphQL.Language;

public sealed partial class Printer
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        if (definition.IsExtension)
            _text.Append("extend ");
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                _text.Append("schema");
                WriteDirectives(schema.Directives);
                WriteMembers(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode type)
    {
        _text.Append(Keyword(type)).Append(' ').Append(type.Name.Value);
        if (type is ComplexTypeDefinitionNode { Interfaces: { Count: > 0 } interfaces })
            _text.Append(" implements ").AppendJoin(" & ", interfaces.Select(i => i.Name.Value));
        WriteDirectives(type.Directives);
        switch (type)
        {
            case ComplexTypeDefinitionNode complex:
                WriteMembers(complex.Fields);
                break;
            case UnionTypeDefinitionNode { Types: { Count: > 0 } types }:
                _text.Append(" = ").AppendJoin(" | ", types.Select(t => t.Name.Value));
                break;
            case EnumTypeDefinitionNode enumeration:
                WriteMembers(enumeration.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                WriteMembers(input.Fields);
                break;
        }
    }

    private static string Keyword(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "type",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input",
    };

    private void WriteMembers<T>(IReadOnlyList<T> members)
        where T : Node
    {
        if (members.Count == 0)
            return;
        _text.Append(' ');
        WriteBlock("{", members, "}");
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        _text.Append("directive @").Append(directive.Name.Value);
        WriteArgumentDefinitions(directive.Arguments);
        if (directive.IsRepeatable)
            _text.Append(" repeatable");
        _text.Append(" on ").AppendJoin(" | ", directive.Locations.Select(location => location.Value));
    }

    private void WriteArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0)
            return;
        var texts = arguments.Select(Print).ToArray();
        if (texts.Any(text => text.Contains('\n')))
            WriteBlock("(", texts, ")");
        else
            WriteLine("(", texts, ")");
    }

    private void WriteMember(MemberDefinitionNode member)
    {
        WriteDescription(member.Description);
        _text.Append(member.Name.Value);
        switch (member)
        {
            case FieldDefinitionNode field:
                WriteArgumentDefinitions(field.Arguments);
                _text.Append(": ");
                WriteType(field.Type);
                break;
            case InputValueDefinitionNode input:
                _text.Append(": ");
                WriteType(input.Type);
                WriteDefault(input.DefaultValue);
                break;
        }

        WriteDirectives(member.Directives);
    }
}
