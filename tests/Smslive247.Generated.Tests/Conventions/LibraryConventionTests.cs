using Smslive247.V4;

namespace Smslive247.Tests.Conventions;

public class LibraryConventionTests
{
    private static readonly Assembly Library = typeof(Smslive247Client).Assembly;

    // The base classes of the exceptions, for a catch of several.
    private static readonly Type[] BaseClasses = [typeof(Smslive247ApiException), typeof(Smslive247ConnectionException)];

    [Fact]
    public void References_Compiled_HaveNothingOfTheGenerator()
    {
        var names = Library.GetReferencedAssemblies().Select(reference => reference.Name!).ToArray();

        Assert.Contains("Newtonsoft.Json", names);
        Assert.DoesNotContain(names, name => name.StartsWith("NSwag", StringComparison.Ordinal) || name.StartsWith("NJsonSchema", StringComparison.Ordinal));
    }

    [Fact]
    public void Classes_Public_AreSealedOrAbstract()
    {
        var open = Library.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false });

        Assert.Equal(BaseClasses, open.OrderBy(type => type.Name));
    }

    [Fact]
    public void Exceptions_Public_DeriveFromTheLibrarysOwn() =>
        Assert.All(Library.GetExportedTypes().Where(typeof(Exception).IsAssignableFrom), type => Assert.True(type.IsAssignableTo(typeof(Smslive247Exception)), type.Name));

    // Users test their own error handling with them.
    [Fact]
    public void Exceptions_Concrete_CanBeMadeFromAMessage() =>
        Assert.All(Library.GetExportedTypes().Where(type => typeof(Exception).IsAssignableFrom(type) && !type.IsAbstract), type =>
        {
            var constructor = Assert.Single(type.GetConstructors());
            var made = (Smslive247Exception)constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.HasDefaultValue ? null : "broken")]);

            Assert.Equal("broken", made.Message);
            Assert.False(made.MayHaveBeenSent);
            Assert.Empty((made as Smslive247ApiException)?.Headers ?? new Dictionary<string, IReadOnlyList<string>>());
        });

    [Fact]
    public void Methods_ThatReturnTasks_EndInAsyncAndHaveATokenLast()
    {
        var methods = Library.GetExportedTypes().SelectMany(MethodsOf).Where(method => typeof(Task).IsAssignableFrom(method.ReturnType)).ToArray();

        Assert.NotEmpty(methods);
        Assert.All(methods, method =>
        {
            Assert.EndsWith("Async", method.Name, StringComparison.Ordinal);
            var last = method.GetParameters()[^1];
            Assert.True(last.ParameterType == typeof(CancellationToken) && last.HasDefaultValue, $"{method.DeclaringType!.Name}.{method.Name}");
        });
    }

    [Fact]
    public void Clients_PerTag_HaveNoPublicConstructor() =>
        Assert.All(
            Library.GetExportedTypes().Where(type => type is { IsClass: true } && type.Name.EndsWith("Client", StringComparison.Ordinal) && type.Name != nameof(Smslive247Client)),
            type => Assert.Empty(type.GetConstructors()));

    private static IEnumerable<MethodInfo> MethodsOf(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
}
