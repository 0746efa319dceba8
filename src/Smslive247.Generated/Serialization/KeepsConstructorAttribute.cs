#if NET
using System.Diagnostics.CodeAnalysis;
#endif

namespace Smslive247.Serialization;

/// <summary>
/// Keeps the constructor of a class that a program names only as a type argument, such as one of <c>Smslive247Json.Deserialize</c>: its
/// converter, which makes it, is reached by reflection alone, and native AOT would leave the constructor out.
/// </summary>
/// <param name="type">The class that has the attribute.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeepsConstructorAttribute(
#if NET
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
#endif
    Type type) : Attribute
{
    public Type Type { get; } = type;
}
