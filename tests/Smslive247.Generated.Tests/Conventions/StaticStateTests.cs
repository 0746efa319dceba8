using System.Runtime.CompilerServices;

namespace Smslive247.Tests.Conventions;

// twilio-csharp #684: static state made several accounts in one process unsafe.
public class StaticStateTests
{
    [Fact]
    public void Library_StaticFields_AreReadOnly()
    {
        var mutable = typeof(Smslive247Options).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(mutable);
    }

    [Fact]
    public void Library_StaticProperties_HaveNoSetter()
    {
        var mutable = typeof(Smslive247Options).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is not null)
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Assert.Empty(mutable);
    }
}
