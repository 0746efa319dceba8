using System.Reflection;

namespace Smslive247.Sandbox.Behaviours;

/// <summary>Collects the behaviours that attributes state.</summary>
internal static class BehaviourList
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IReadOnlyList<SandboxBehaviour> All { get; } = Collect();

    private static IReadOnlyList<SandboxBehaviour> Collect() =>
    [
        .. from type in typeof(BehaviourList).Assembly.GetTypes()
           orderby type.FullName
           from place in type.GetMembers(Everything).Prepend(type)
           where place is not Type || place == type
           from behaviour in place.GetCustomAttributes<BehaviourAttribute>()
           select new SandboxBehaviour(behaviour.Statement, behaviour.Evidence, behaviour.Option),
    ];
}
