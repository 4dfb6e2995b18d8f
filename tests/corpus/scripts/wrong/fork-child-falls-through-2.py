import os


def in_background(function, *args):
    pid = os.fork()
    if pid == 0:
        function(*args)
    return pid


def count_vowels(text):
    print(sum(text.count(v) for v in "aeiou"), "vowels in", text)


def main():
    pids = []
    for text in ("banana split", "apple pie"):
        pid = in_background(count_vowels, text)
        if pid:
            pids.append(pid)
    for pid in pids:
        try:
            os.waitpid(pid, 0)
        except ChildProcessError:
            print("there is no child", pid)
    print("That's all, folks!")


if __name__ == "__main__":
    main()
