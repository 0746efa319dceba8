// Each type of Upper uses Lower in one way; Back closes a cycle.
#pragma warning disable IDE0161 // Several namespaces.
namespace Example.Top
{
    internal sealed class Start { public Upper.Field? Value { get; } }
}

namespace Example.Upper
{
    using Example.Lower;

    internal sealed class BaseType : Target;

    internal abstract class Interface : ITarget;

    internal sealed class TypeArgument : List<Target>;

    internal sealed class Constraint<T> where T : Target;

    [Mark]
    internal sealed class Attribute;

    [System.ComponentModel.TypeConverter(typeof(Target))]
    internal sealed class AttributeArgument;

    internal sealed class Field { public Target[] Value = []; }

    internal interface Property { Target? Value { get; } }

    internal delegate void Parameter(Target target);

    internal sealed class Body { public static object Run() => new Target(); }

    internal sealed class GenericCall { public static object Run() => Array.Empty<Target>(); }

    internal sealed class Lambda { public static Func<object> Run(int number) => () => number > 0 ? new Target() : number; }

    internal sealed class StateMachine { public static async Task<object> RunAsync() { await Task.Yield(); return new Target(); } }

    internal sealed class Catch { public static void Run(Action action) { try { action(); } catch (Problem) { action(); } } }

    internal sealed class Nested { internal sealed class Inner : Target; }
}

namespace Example.Lower
{
    internal interface ITarget;

    internal class Target;

    internal sealed class Problem : Exception;

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class MarkAttribute : Attribute;

    internal sealed class Back { public static object Run() => new Upper.Field(); }
}
