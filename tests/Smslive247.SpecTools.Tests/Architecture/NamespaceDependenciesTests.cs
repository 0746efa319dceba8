using Smslive247.TestSupport.Architecture;

namespace Smslive247.SpecTools.Tests.Architecture
{
    public sealed class NamespaceDependenciesTests
    {
        private static readonly NamespaceDependencies Dependencies = NamespaceDependencies.Read(
            typeof(NamespaceDependenciesTests).Assembly, type => type.Namespace.StartsWith("Example.", StringComparison.Ordinal) ? type.Namespace : null);

        [Theory]
        [InlineData("BaseType")]
        [InlineData("Interface")]
        [InlineData("TypeArgument")]
        [InlineData("Constraint")]
        [InlineData("Attribute")]
        [InlineData("AttributeArgument")]
        [InlineData("Field")]
        [InlineData("Property")]
        [InlineData("Parameter")]
        [InlineData("Body")]
        [InlineData("GenericCall")]
        [InlineData("Lambda")]
        [InlineData("StateMachine")]
        [InlineData("Catch")]
        [InlineData("Nested")]
        public void Read_UseOfAnyKind_IsADependencyOfTheOutermostTypeWithItsFile(string user) => Assert.Contains(
            Dependencies.All, dependency => dependency is { From: "Example.Upper", To: "Example.Lower" } && dependency.User == $"Example.Upper.{user}" && dependency.File!.EndsWith("NamespaceDependenciesTests.cs", StringComparison.Ordinal));

        [Fact]
        public void FindCycles_TwoNamespaces_NamesFileAndTypesOfBothDirections()
        {
            var lines = Dependencies.FindCycles();

            Assert.Equal("cycle of Example.Lower, Example.Upper:", lines[0]);
            Assert.Matches("^  Example.Lower -> Example.Upper: .*NamespaceDependenciesTests.cs: Example.Lower.Back uses Example.Upper.Field$", lines[1]);
            Assert.DoesNotContain(lines, line => line.Contains("Example.Top", StringComparison.Ordinal));
        }

        [Fact]
        public void FindLayerViolations_DeclaredOrder_NamesUpwardUsesAndUnknownRooms()
        {
            Assert.EndsWith("Example.Lower.Back uses Example.Upper.Field", Assert.Single(Dependencies.FindLayerViolations("Example.Top", "Example.Upper", "Example.Lower")), StringComparison.Ordinal);
            Assert.Contains(Dependencies.FindLayerViolations("Example.Top", "Example.Upper,Example.Lower"), line => line.EndsWith("Example.Upper.Field uses Example.Lower.Target", StringComparison.Ordinal));
            Assert.Contains(Dependencies.FindLayerViolations("Example.Upper", "Example.Lower"), line => line.EndsWith("Example.Top.Start uses Example.Upper.Field", StringComparison.Ordinal));
        }
    }
}

namespace Example.Top
{
    internal sealed class Start
    {
        public Upper.Field? Value { get; }
    }
}

namespace Example.Upper
{
    using Example.Lower;

    internal sealed class BaseType : Target;

    internal abstract class Interface : ITarget;

    internal sealed class TypeArgument : List<Target>;

    internal sealed class Constraint
    {
        public static void Run<T>()
            where T : Target
        {
        }
    }

    [Mark]
    internal sealed class Attribute;

    [System.ComponentModel.TypeConverter(typeof(Target))]
    internal sealed class AttributeArgument;

    internal sealed class Field
    {
        public Target[] Value = [];
    }

    internal interface Property
    {
        Target? Value { get; }
    }

    internal delegate void Parameter(Target target);

    internal sealed class Body
    {
        public static object Run() => new Target();
    }

    internal sealed class GenericCall
    {
        public static object Run() => Array.Empty<Target>();
    }

    internal sealed class Lambda
    {
        public static Func<object> Run(int number) => () => number > 0 ? new Target() : number;
    }

    internal sealed class StateMachine
    {
        public static async Task<object> RunAsync()
        {
            await Task.Yield();
            return new Target();
        }
    }

    internal sealed class Catch
    {
        public static void Run()
        {
            try
            {
                GC.KeepAlive(null);
            }
            catch (Problem)
            {
            }
        }
    }

    internal sealed class Nested
    {
        internal sealed class Inner : Target;
    }
}

namespace Example.Lower
{
    internal interface ITarget;

    internal class Target;

    internal sealed class Problem : Exception;

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class MarkAttribute : Attribute;

    internal sealed class Back
    {
        public static object Run() => new Upper.Field();
    }
}
