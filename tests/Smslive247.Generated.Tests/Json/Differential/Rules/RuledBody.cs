using System.Globalization;
using System.Text;

namespace Smslive247.Tests;

/// <summary>
/// A well-formed body in which the places where a rule applies have been found. What the rule demands is written into it, so
/// that Newtonsoft has to find there what the library finds in the original.
/// </summary>
internal sealed class RuledBody(byte[] source)
{
    /// <summary>Stands before a name that is a known one in other letters, where that one is there too. It is in no other name.</summary>
    private const char OtherName = '\uE000';

    private readonly List<(int Start, int End, string Text)> changes = [];
    private readonly List<string> unknownValues = [];
    private readonly HashSet<Rule> rules = [];

    /// <summary>The rules that apply, in so far as none that refuses stood before them.</summary>
    public IReadOnlySet<Rule> Rules => rules;

    /// <summary>Whether the library must refuse the body by a rule of its own.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>
    /// Whether the rules leave open what is read: a number lies half-way between two decimals, or a name that is spelled otherwise
    /// stands twice, of which the library judges the last alone.
    /// </summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether <see cref="Text"/> is another than the original's.</summary>
    public bool IsChanged => changes.Count > 0;

    /// <summary>The body as Newtonsoft has to read it. In place of each unknown value stands its number.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var change in changes)
        {
            text.Append(Encoding.UTF8.GetString(source, end, change.Start - end)).Append(change.Text);
            end = change.End;
        }

        return text.Append(Encoding.UTF8.GetString(source, end, source.Length - end)).ToString();
    }

    /// <summary>The source of the unknown value with this number.</summary>
    public string UnknownValue(int number) => unknownValues[number];

    /// <summary>A name without the mark of another one.</summary>
    public static string Unmarked(string name) => name.Length > 0 && name[0] == OtherName ? name[1..] : name;

    public void Apply(params IEnumerable<Rule> found) => rules.UnionWith(found);

    public void Apply(Rule rule, int start, int end, string text)
    {
        Apply(rule);
        Replace(start, end, text);
    }

    public void Replace(int start, int end, string text) => changes.Add((start, end, text));

    /// <param name="rule">Why it does not name the known member.</param>
    /// <param name="start">Where its letters begin.</param>
    public void MarkName(Rule rule, int start) => Apply(rule, start, start, OtherName.ToString());

    public void KeepUnknown(int start, int end)
    {
        Replace(start, end, unknownValues.Count.ToString(CultureInfo.InvariantCulture));
        unknownValues.Add(Encoding.UTF8.GetString(source, start, end - start));
    }

    public void RefuseIf(bool applies, Rule rule)
    {
        if (applies)
        {
            rules.Add(rule);
            IsRefused = true;
        }
    }
}
