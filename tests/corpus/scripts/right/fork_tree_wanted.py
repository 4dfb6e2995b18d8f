import os


def say(text):
    os.write(1, (text + "\n").encode())


def family(name, generation):
    """this process has two children as long as generation > 0"""
    say(f"{name} (pid {os.getpid()})")
    if generation == 0:
        return
    kids = []
    for kid in ("A", "B"):
        pid = os.fork()
        if pid == 0:
            family(name + kid, generation - 1)
            os._exit(0)
        kids.append(pid)
    for pid in kids:
        os.waitpid(pid, 0)


if __name__ == "__main__":
    family("root-", 2)
