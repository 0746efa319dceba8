using Smslive247.SpecTools.Differences;

namespace Smslive247.SpecTools.CSharp;

internal sealed record ApiType(string Name, string Kind, IReadOnlyList<string> Interfaces, IReadOnlyList<ApiMember> Members, bool IsObsolete = false);

/// <summary>A property, a method or a constant.</summary>
/// <param name="Name">With the parameter types where overloads are possible.</param>
/// <param name="Key">The element of the document.</param>
/// <param name="Type">The type of the property or of the result, without nullable annotations.</param>
/// <param name="Annotated">The same type with nullable annotations.</param>
/// <param name="IsInput">Whether users set the value rather than read it.</param>
/// <param name="CanSet">Whether users can set the value.</param>
/// <param name="Parameters">Empty for a property.</param>
internal sealed record ApiMember(string Name, ApiKey Key, string Type, string Annotated, bool IsInput, bool CanSet, IReadOnlyList<ApiParameter> Parameters, bool IsObsolete = false)
{
    /// <summary>The value of a constant, as in source code; null for other members.</summary>
    public string? Constant { get; init; }

    /// <summary>The properties of the operation that the method calls.</summary>
    public IReadOnlyDictionary<string, string> Flags { get; init; } = new Dictionary<string, string>();
}

/// <param name="Member">The name in the document.</param>
/// <param name="Default">Null for a required parameter.</param>
internal sealed record ApiParameter(string Name, string Member, string Type, string Annotated, string? Default);
