using System.CommandLine.Parsing;
using System.Text.Json;

namespace Smslive247.Cli.Arguments;

/// <summary>Options whose values are read in one form, whatever the culture of the machine: System.CommandLine itself reads 1.5 as fifteen in some.</summary>
internal static class TypedOption
{
    /// <summary>An option without a value: also without false, which a script could take for an answer.</summary>
    public static Option<bool> Flag(string name, string description, params string[] aliases) => new(name, aliases) { Description = description, Arity = ArgumentArity.Zero };

    public static Option<int> Whole(string name, string description, int otherwise, int most = int.MaxValue, int least = 0) => new(name)
    {
        Description = description,
        HelpName = "number",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => int.TryParse(Text(result), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : Reject<int>(result, $"{name} must be an integer between {least} and {most}."),
    };

    /// <summary>A value of an enumeration, in camel case as in the JSON of the sandbox.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What it means, without a period.</param>
    /// <param name="otherwise">The default.</param>
    public static Option<T> Choice<T>(string name, string description, T otherwise)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName($"{value}"), StringComparer.Ordinal);
        var names = string.Join(", ", values.Keys);
        return new(name)
        {
            Description = $"{description}: {names}.",
            HelpName = "value",
            DefaultValueFactory = _ => otherwise,
            CustomParser = result => values.TryGetValue(Text(result), out var value) ? value : Reject<T>(result, $"{name} must be one of {names}."),
        };
    }

    /// <summary>A share as a percentage, such as 5%; without the option, 0.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What it means, without a period.</param>
    public static Option<double> Share(string name, string description) => new(name)
    {
        Description = $"{description}, such as 5%.",
        HelpName = "share",
        DefaultValueFactory = _ => 0,
        CustomParser = result => Text(result) is [.. var digits, '%'] && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent <= 100
            ? (double)percent / 100
            : Reject<double>(result, $"{name} must be a share between 0% and 100%, such as 5%."),
    };

    /// <summary>Any integer; null if it is not given.</summary>
    public static Option<int?> Integer(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        CustomParser = result => int.TryParse(Text(result), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : Reject<int?>(result, $"{name} must be an integer, such as 7."),
    };

    public static Option<decimal> Amount(string name, string description, decimal otherwise) => new(name)
    {
        Description = description,
        HelpName = "amount",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => decimal.TryParse(Text(result), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : Reject<decimal>(result, $"{name} must be 0 or a positive number, such as 1000 or 20.5."),
    };

    /// <param name="name">The name.</param>
    /// <param name="description">What it means, without a period.</param>
    /// <param name="otherwise">The default.</param>
    /// <param name="mostDays">The longest time.</param>
    public static Option<TimeSpan> Duration(string name, string description, TimeSpan otherwise, int mostDays = 1) => new(name)
    {
        Description = $"{description}, {Durations.Forms}.",
        HelpName = "time",
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => Durations.TryParse(Text(result), out var duration) && duration <= TimeSpan.FromDays(mostDays)
            ? duration
            : Reject<TimeSpan>(result, $"{name} must be a time of at most {(mostDays == 1 ? "a day" : $"{mostDays} days")}, {Durations.Forms}."),
    };

    public static Option<DateTimeOffset?> Instant(string name, string description, TimeProvider time) => new(name)
    {
        Description = $"{description}, {Instants.Forms}.",
        HelpName = "time",
        CustomParser = result => Instants.TryParse(Text(result), time, out var instant) ? instant : Reject<DateTimeOffset?>(result, $"{name} must be a time, {Instants.Forms}."),
    };

    /// <summary>A phone number, as people write it.</summary>
    public static Option<string> PhoneNumber(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "number",
        Required = true,
        CustomParser = result =>
        {
            try
            {
                return Msisdn.Parse(Text(result));
            }
            catch (FormatException exception)
            {
                return Reject<string>(result, $"{name}: {PhoneProblem.Explain(exception.Message)}");
            }
        },
    };

    public static Option<string> Required(string name, string description, string form) => new(name) { Description = description, HelpName = form, Required = true };

    public static string Text(ArgumentResult result) => result.Tokens[0].Value;

    public static T? Reject<T>(ArgumentResult result, string problem)
    {
        result.AddError(problem);
        return default;
    }
}
