namespace Smslive247.Internal;

/// <summary>
/// Reads dates of ISO 8601 in its extended format, with the date alone, minutes alone, or a fraction of any length. Written
/// out because every parser of .NET reads a date without an offset in the zone of the machine, or loses that it had none.
/// </summary>
internal static class Iso8601
{
    public static bool TryParse(ReadOnlySpan<byte> text, TimeSpan assumedUtcOffset, out DateTimeOffset value)
    {
        value = default;
        var rest = text;
        if (!TryReadDate(ref rest, out var local) || !TryReadTime(ref rest, ref local) || !TryReadOffset(rest, assumedUtcOffset, out var offset))
        {
            return false;
        }

        // .NET services write an unset date as 0001-01-01T00:00:00, which lies before time began once it is west of UTC.
        var utcTicks = local.Ticks - offset.Ticks;
        var isRepresentable = utcTicks >= DateTime.MinValue.Ticks && utcTicks <= DateTime.MaxValue.Ticks;
        value = new DateTimeOffset(local, isRepresentable ? offset : TimeSpan.Zero);
        return true;
    }

    private static bool TryReadDate(ref ReadOnlySpan<byte> rest, out DateTime date)
    {
        date = default;
        if (!TryReadDigits(ref rest, 4, out var year) || !TryReadSign(ref rest, (byte)'-') ||
            !TryReadDigits(ref rest, 2, out var month) || !TryReadSign(ref rest, (byte)'-') ||
            !TryReadDigits(ref rest, 2, out var day) ||
            year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    private static bool TryReadTime(ref ReadOnlySpan<byte> rest, ref DateTime value)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        var (second, hasSecond) = (0, false);
        if (!(TryReadSign(ref rest, (byte)'T') || TryReadSign(ref rest, (byte)'t') || TryReadSign(ref rest, (byte)' ')) ||
            !TryReadDigits(ref rest, 2, out var hour) || !TryReadSign(ref rest, (byte)':') ||
            !TryReadDigits(ref rest, 2, out var minute) ||
            ((hasSecond = TryReadSign(ref rest, (byte)':')) && !TryReadDigits(ref rest, 2, out second)) ||
            hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        value += new TimeSpan(hour, minute, second);

        // By ISO 8601 a fraction behind the minutes would be one of a minute, which nobody means.
        return !hasSecond || !TryReadSign(ref rest, (byte)'.') || TryReadFraction(ref rest, ref value);
    }

    private static bool TryReadFraction(ref ReadOnlySpan<byte> rest, ref DateTime value)
    {
        var length = 0;
        for (var unit = TimeSpan.TicksPerSecond / 10; length < rest.Length && IsDigit(rest[length]); unit /= 10)
        {
            value = value.AddTicks((rest[length++] - '0') * unit);
        }

        rest = rest.Slice(length);
        return length > 0;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> rest, TimeSpan assumedUtcOffset, out TimeSpan offset)
    {
        offset = rest.IsEmpty ? assumedUtcOffset : TimeSpan.Zero;
        if (rest.IsEmpty || (rest.Length == 1 && rest[0] is (byte)'Z' or (byte)'z'))
        {
            return true;
        }

        var isWest = TryReadSign(ref rest, (byte)'-');
        if ((!isWest && !TryReadSign(ref rest, (byte)'+')) || !TryReadDigits(ref rest, 2, out var hours))
        {
            return false;
        }

        var minutes = 0;
        var hasColon = TryReadSign(ref rest, (byte)':');
        if (((hasColon || !rest.IsEmpty) && !TryReadDigits(ref rest, 2, out minutes)) || !rest.IsEmpty || minutes > 59)
        {
            return false;
        }

        offset = new TimeSpan(isWest ? -hours : hours, isWest ? -minutes : minutes, 0);
        return offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool TryReadDigits(ref ReadOnlySpan<byte> rest, int count, out int value)
    {
        value = 0;
        if (rest.Length < count)
        {
            return false;
        }

        foreach (var digit in rest.Slice(0, count))
        {
            if (!IsDigit(digit))
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        rest = rest.Slice(count);
        return true;
    }

    private static bool TryReadSign(ref ReadOnlySpan<byte> rest, byte sign)
    {
        var found = !rest.IsEmpty && rest[0] == sign;
        rest = found ? rest.Slice(1) : rest;
        return found;
    }

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';
}
