using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Serialization;

/// <summary>Keeps the constructor of a class for native AOT. Its converter, which calls the constructor, is found by reflection.</summary>
/// <param name="type">The class that has the attribute.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeepsConstructorAttribute([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type type) : Attribute
{
    public Type Type { get; } = type;
}
