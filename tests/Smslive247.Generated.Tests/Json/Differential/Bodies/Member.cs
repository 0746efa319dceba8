using Newtonsoft.Json;
using Smslive247.Json;

namespace Smslive247.Tests;

/// <summary>A member of a generated class, as its public property declares it.</summary>
internal sealed class Member
{
    private readonly PropertyInfo property;
    private readonly Lazy<Shape> shape;

    public Member(PropertyInfo property)
    {
        this.property = property;
        Name = property.GetCustomAttribute<JsonPropertyAttribute>()!.PropertyName!;
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        IsNullable = type != property.PropertyType || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
        Type = type;
        Kind = KindOf(type);
        shape = new(() => Shape.Of(type.IsGenericType ? type.GetGenericArguments()[0] : type));
    }

    public string Name { get; }

    public MemberKind Kind { get; }

    /// <summary>As it is declared, <see cref="Nullable{T}"/> aside.</summary>
    public Type Type { get; }

    /// <summary>Whether it may be null or missing.</summary>
    public bool IsNullable { get; }

    /// <summary>Of the object that it holds, or of each object in its list.</summary>
    public Shape Shape => shape.Value;

    public object? ValueIn(object owner) => property.GetValue(owner);

    public void Set(object owner, object value) => property.SetValue(owner, value);

    private static MemberKind KindOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.String => MemberKind.Text,
        TypeCode.Int32 => MemberKind.Int32,
        TypeCode.Int64 => MemberKind.Int64,
        TypeCode.Decimal => MemberKind.Decimal,
        TypeCode.Boolean => MemberKind.Boolean,
        _ when type == typeof(DateTimeOffset) => MemberKind.Date,
        _ when type == typeof(IReadOnlyList<string>) => MemberKind.Texts,
        _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => MemberKind.Models,
        _ when typeof(IModel).IsAssignableFrom(type) => MemberKind.Model,
        _ when type.IsValueType && typeof(IOpenEnum<>).MakeGenericType(type).IsAssignableFrom(type) => MemberKind.Word,
        _ => throw new NotSupportedException($"{type} is new in responses: Reference and RandomScalar lack it."),
    };
}
