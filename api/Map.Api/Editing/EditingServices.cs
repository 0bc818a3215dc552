using System.Reflection;

namespace Map.Api.Editing;

/// <summary>Registers the editor and the rules of every feature.</summary>
internal static class EditingServices
{
    public static IServiceCollection AddEditing(this IServiceCollection services)
    {
        foreach (var rule in Assembly.GetExecutingAssembly().GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
            foreach (var of in rule.GetInterfaces().Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEditRule<>)))
                services.AddSingleton(of, rule);
        return services.AddSingleton<Editor>().AddSingleton<Cases.CaseSteps>();
    }
}
