import hashlib
import time
from concurrent.futures import ProcessPoolExecutor


def slow_hash(password):
    digest = hashlib.pbkdf2_hmac("sha256", password.encode(), b"salt", 60_000)
    return digest.hex()[:12]


def main():
    passwords = ["hunter2", "letmein", "qwerty", "dragon", "monkey", "swordfish"]
    start = time.perf_counter()
    with ProcessPoolExecutor(max_workers=4) as executor:
        for password, digest in zip(passwords, map(slow_hash, passwords)):
            print(f"{password:10} {digest}")
    print(f"parallel time: {time.perf_counter() - start:.2f}s")


if __name__ == "__main__":
    main()
