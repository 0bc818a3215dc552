using System.Reflection;
using Map.GraphQL.Cost;
using Map.GraphQL.Data;
using Map.GraphQL.Execution;
using Map.GraphQL.Filtering;
using Map.GraphQL.Relay;
using Map.GraphQL.Types;
using Map.GraphQL.Types.Introspection;
using Map.GraphQL.Types.Scalars;
using Microsoft.Extensions.DependencyInjection;

namespace Map.GraphQL.Building;

/// <summary>Builds a schema from plain classes: roots by attribute, everything else by what they return and take.</summary>
public sealed class SchemaBuilder
{
    private readonly Declarations _declarations = new();
    private readonly List<(ScalarType Scalar, Type[] ClrTypes)> _scalars = [];
    private readonly Dictionary<Type, Type> _filters = [];
    private readonly Dictionary<Type, MethodInfo> _views = [];

    /// <summary>How large pages may be.</summary>
    public PagingOptions Paging { get; set; } = PagingOptions.Default;

    /// <summary>What a resolver that waits for something costs by default; null for no more than any other.</summary>
    public double? ResolverCost { get; set; } = 10;

    public string? Description { get; set; }

    /// <summary>What the store knows of the classes; null if no class comes from a store.</summary>
    public IDataModel? DataModel { get; set; }

    /// <summary>The check to make before a field is resolved, by the names of its type and its own; null for none.</summary>
    public Func<string, string, FieldResolver.Check?>? Guard { get; set; }

    /// <summary>Adds a class that has one of the attributes, or that an interface or union must know of.</summary>
    public SchemaBuilder AddType<T>()
    {
        _declarations.Add(typeof(T));
        return this;
    }

    /// <summary>Adds all classes of an assembly that have one of the attributes.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="inNamespace">Only classes of this namespace and those below it.</param>
    public SchemaBuilder AddTypesFrom(Assembly assembly, string inNamespace = "")
    {
        _declarations.Add(assembly, inNamespace);
        return this;
    }

    /// <summary>Represents values of the scalar's CLR type, and of the others named, by the scalar.</summary>
    public SchemaBuilder AddScalar(ScalarType scalar, params Type[] clrTypes)
    {
        _scalars.Add((scalar, clrTypes));
        return this;
    }

    /// <summary>Properties of the type <typeparamref name="TValue"/> are filtered by the input <typeparamref name="TInput"/>.</summary>
    public SchemaBuilder AddFilter<TValue, TInput>()
        where TInput : IFilterInput
    {
        _filters[typeof(TValue)] = typeof(TInput);
        return this;
    }

    /// <summary>
    /// Shows properties of a store's classes by a static method: its parameter <c>[Parent]</c> is the property's value, never null, its
    /// other parameters are the field's arguments.
    /// </summary>
    /// <param name="view">A class whose public static methods each show one type.</param>
    public SchemaBuilder AddViews(Type view)
    {
        foreach (var method in view.GetMethods(BindingFlags.Public | BindingFlags.Static))
            _views[Array.Find(method.GetParameters(), parameter => parameter.IsDefined(typeof(ParentAttribute)))!.ParameterType] = method;
        return this;
    }

    /// <param name="services">Tells which parameter types are services; without it only those marked so are.</param>
    /// <exception cref="SchemaException">The classes make no valid schema; the message says which and why.</exception>
    public Schema Build(IServiceProviderIsService? services = null)
    {
        OutputFactory outputs = null!;
        InputFactory inputs = null!;
        var types = new TypeRegistry { CreateOutput = type => outputs.Create(type), CreateInput = type => inputs.Create(type) };
        foreach (var (scalar, clrTypes) in _scalars)
            types.Bind(scalar, clrTypes.Append(scalar.ClrType).Where(type => type != typeof(object)));
        inputs = new InputFactory(types);
        var members = new DataMembers(DataModel, _declarations);
        var queries = new QueryArguments(types, members, _filters);
        var compiler = new ResolverCompiler(new ParameterBinder(types, inputs, queries, services, Paging));
        var connections = new ConnectionTypes(types);
        var fields = new FieldFactory(types, _declarations, compiler, connections, new DataFields(types, members, queries, connections, compiler, _views, Paging));
        var nodes = new NodeTypes(_declarations, DataModel);
        var errors = new ErrorTypes(_declarations);
        outputs = new OutputFactory(types, _declarations, fields, nodes, errors);
        errors.Register(types);
        return Build(types, fields, nodes.CreateFields(types, compiler));
    }

    private Schema Build(TypeRegistry types, FieldFactory fields, IReadOnlyList<FieldDefinition> nodeFields)
    {
        var query = Root<QueryTypeAttribute>("Query", types, fields, nodeFields);
        var mutation = Root<MutationTypeAttribute>("Mutation", types, fields, [], new MutationConvention(types).Apply);
        var subscription = Root<SubscriptionTypeAttribute>("Subscription", types, fields, [], SubscriptionConvention.Apply);
        foreach (var described in _declarations.With<ObjectTypeAttribute>().Select(each => each.GetCustomAttribute<ObjectTypeAttribute>()!))
        {
            // An abstract class alone is no type; what it is extended by goes to those that derive from it.
            if (!described.IsExtension || !described.Type.IsAbstract || described.Type.IsDefined(typeof(InterfaceTypeAttribute), inherit: false))
                types.NamedOutput(described.Type);
        }
        types.FillAll();
        if (Guard is not null)
            FieldGuards.Set(types.Used, Guard);
        new CostDefaults(Paging, ResolverCost).Apply(types.Used);
        return new Schema(new SchemaDefinition
        {
            Description = Description,
            Query = query,
            Mutation = mutation,
            Subscription = subscription,
            Types = [.. types.Used.Union([BuiltInScalars.Boolean, BuiltInScalars.String]), .. IntrospectionTypes.Create()],
            Directives = [.. BuiltInDirectives.All, .. IncrementalDirectives.All, .. CostDirectives.All],
        });
    }

    private ObjectType? Root<T>(
        string name,
        TypeRegistry types,
        FieldFactory fields,
        IReadOnlyList<FieldDefinition> others,
        Func<FieldDefinition, MemberInfo, FieldDefinition>? convention = null)
        where T : Attribute
    {
        var classes = _declarations.With<T>().ToArray();
        if (classes.Length == 0 && others.Count == 0)
            return null;
        var root = types.Add(new ObjectType(name));
        types.Later(() => root.Fields = [.. others, .. classes.SelectMany(type => fields.OfDescription(name, type, convention))]);
        return root;
    }
}
