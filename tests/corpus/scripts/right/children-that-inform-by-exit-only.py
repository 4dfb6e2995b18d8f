"""Is each file here? main asks children, only to have their exit codes."""
import os
from multiprocessing import Process


def there(name):
    raise SystemExit(0 if os.path.exists(name) else 2)


if __name__ == "__main__":
    names = ["/tmp", "/no/such/place"]
    ps = [Process(target=there, args=(n,)) for n in names]
    for p in ps:
        p.start()
    for n, p in zip(names, ps):
        p.join()
        print(n, "yes" if not p.exitcode else "no")
