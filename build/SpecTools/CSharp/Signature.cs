using System.Globalization;
using Microsoft.CodeAnalysis;
using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.CSharp;

/// <summary>Symbols as text. Namespaces are left out: they tell versions of the API apart, which are compared here.</summary>
internal static class Signature
{
    private static readonly SymbolDisplayFormat Bare = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat WithNull = Bare.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Text(ITypeSymbol type) => type.ToDisplayString(Bare);

    public static string Annotated(ITypeSymbol type) => type.ToDisplayString(WithNull);

    /// <summary>The clients overload nothing; constructors and operators are told apart by what they take.</summary>
    public static string Name(IMethodSymbol method) => method.Name.EndsWith("Async", StringComparison.Ordinal)
        ? method.Name
        : $"{(method.MethodKind == MethodKind.Constructor ? "new" : method.Name)}({string.Join(", ", method.Parameters.Select(parameter => Text(parameter.Type)))})";

    public static ApiParameter Of(IParameterSymbol parameter) => new(
        parameter.Name,
        parameter.Type.AllInterfaces.Any(one => one.Name == "IRequestModel") ? ApiKey.Body : parameter.Name,
        Text(parameter.Type),
        Annotated(parameter.Type),
        parameter.HasExplicitDefaultValue ? Convert.ToString(parameter.ExplicitDefaultValue, CultureInfo.InvariantCulture) is { Length: > 0 } value ? value : "default" : null);
}
