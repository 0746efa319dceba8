using Smslive247.V4;

namespace Smslive247.Tests;

/// <summary>The generated types and their containers, by reflection.</summary>
internal static class GeneratedTypes
{
    private static readonly Type[] Exported = typeof(ISmslive247Client).Assembly.GetExportedTypes();

    /// <summary>Requests, resources, envelopes and enumerations of every version.</summary>
    public static IEnumerable<Type> Models => Exported.Where(type =>
        type is { IsNested: false, IsInterface: false, IsAbstract: false } &&
        type.Namespace!.StartsWith("Smslive247.V", StringComparison.Ordinal) &&
        !type.Name.EndsWith("Client", StringComparison.Ordinal));

    /// <summary>The lists and pages that operations return.</summary>
    public static IEnumerable<Type> Lists => Exported
        .Where(type => type.IsInterface)
        .SelectMany(type => type.GetMethods(), (_, method) => method.ReturnType)
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        .Select(task => task.GetGenericArguments()[0])
        .Where(result => result.IsGenericType)
        .Distinct();

    public static IEnumerable<Type> Enums => Models.Where(type => type.IsValueType);

    /// <summary>The values that a document names.</summary>
    public static IEnumerable<object> KnownValues(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => property.GetValue(null)!);
}
