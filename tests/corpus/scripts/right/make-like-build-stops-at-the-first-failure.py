from multiprocessing import Process


def configure():
    print("configured")


def compile_all():
    raise SystemExit("no compiler today")


def install():
    print("installed")


if __name__ == "__main__":
    for step in (configure, compile_all, install):
        p = Process(target=step)
        p.start()
        p.join()
        if p.exitcode:
            print("stopped at", step.__name__)
            break
