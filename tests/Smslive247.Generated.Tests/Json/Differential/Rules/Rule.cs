namespace Smslive247.Tests;

/// <summary>A way in which the library reads otherwise than Newtonsoft does, on purpose.</summary>
/// <param name="Name">What the library does.</param>
/// <param name="Why">The reason.</param>
/// <param name="Body">The class that the example is read as.</param>
/// <param name="Example">A body that shows it.</param>
internal sealed record Rule(string Name, string Why, Type Body, string Example)
{
    public override string ToString() => Name;
}
