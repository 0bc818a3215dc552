using Map.GraphQL.Execution;
using Map.GraphQL.Types.Scalars;

namespace Map.GraphQL.Types;

/// <summary>The fields that every schema has without defining them: <c>__typename</c>, <c>__schema</c> and <c>__type</c>.</summary>
internal sealed class MetaFields
{
    public MetaFields(Schema schema)
    {
        TypeName = new FieldDefinition("__typename", new NonNullType(BuiltInScalars.String))
        {
            Resolver = (FieldResolver.Sync)(static (in context) => context.Selection.DeclaringType.Name),
        };
        Schema = new FieldDefinition("__schema", new NonNullType(schema.FindType("__Schema")!))
        {
            Resolver = (FieldResolver.Sync)(static (in context) => context.Schema),
        };
        Type = new FieldDefinition("__type", schema.FindType("__Type")!)
        {
            Arguments = [new InputValue("name", new NonNullType(BuiltInScalars.String))],
            Resolver = (FieldResolver.Sync)(static (in context) => context.Schema.FindType(context.Argument<string>("name"))),
        };
    }

    public FieldDefinition TypeName { get; }

    public FieldDefinition Schema { get; }

    public FieldDefinition Type { get; }
}
