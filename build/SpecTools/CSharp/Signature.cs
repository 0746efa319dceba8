using System.Globalization;
using Microsoft.CodeAnalysis;
using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Formats symbols without namespaces, which contain the version of the API and so always differ between versions.</summary>
internal static class Signature
{
    private static readonly SymbolDisplayFormat Bare = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat Nullable = Bare.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Format(ITypeSymbol type) => type.ToDisplayString(Bare);

    public static string FormatAnnotated(ITypeSymbol type) => type.ToDisplayString(Nullable);

    /// <summary>Methods of clients have no overloads; constructors and operators are distinguished by their parameter types.</summary>
    public static string Name(IMethodSymbol method) => method.Name.EndsWith("Async", StringComparison.Ordinal)
        ? method.Name
        : $"{(method.MethodKind == MethodKind.Constructor ? "new" : method.Name)}({string.Join(", ", method.Parameters.Select(parameter => Format(parameter.Type)))})";

    public static bool IsRequest(ITypeSymbol type) => type.AllInterfaces.Any(implemented => implemented.Name == "IRequestModel");

    public static ApiParameter CreateParameter(IParameterSymbol parameter) => new(
        parameter.Name,
        IsRequest(parameter.Type) ? ApiKey.Body : parameter.Name,
        Format(parameter.Type),
        FormatAnnotated(parameter.Type),
        parameter.HasExplicitDefaultValue ? Convert.ToString(parameter.ExplicitDefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "default" : null);
}
