using Smslive247.SpecTools.Wire;

namespace Smslive247.SpecTools.CSharp;

internal sealed record ApiType(string Name, string Kind, IReadOnlyList<string> Interfaces, IReadOnlyList<ApiMember> Members);

/// <summary>A property or a method.</summary>
/// <param name="Name">With its parameters' types where it may be overloaded.</param>
/// <param name="Key">What the document calls it.</param>
/// <param name="Type">What it gives, without the marks of nullable references.</param>
/// <param name="Annotated">The same with them.</param>
/// <param name="IsInput">Whether users write it, rather than read it.</param>
/// <param name="CanSet">Whether users may write it.</param>
/// <param name="Parameters">Empty for a property.</param>
internal sealed record ApiMember(string Name, ApiKey Key, string Type, string Annotated, bool IsInput, bool CanSet, IReadOnlyList<ApiParameter> Parameters);

/// <param name="Member">What the document calls it.</param>
/// <param name="Default">Null where an argument is needed.</param>
internal sealed record ApiParameter(string Name, string Member, string Type, string Annotated, string? Default);
