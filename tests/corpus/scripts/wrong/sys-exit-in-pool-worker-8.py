from multiprocessing import get_context


class Parser:
    """key=value lines"""

    def fail(self, message):
        raise SystemExit("parse error: " + message)

    def parse(self, line):
        key, eq, value = line.partition("=")
        if not eq:
            self.fail(line)
        return key.strip(), value.strip()


def parse_line(line):
    return Parser().parse(line)


def main():
    lines = ["host = example.org", "port = 80", "# a comment", "user = me"]
    settings = {}
    with get_context().Pool(2) as pool:
        for key, value in pool.imap(parse_line, lines):
            print("read", key)
            settings[key] = value
    print(settings)


if __name__ == "__main__":
    main()
