import secrets
from multiprocessing import Pool


def token(n):
    return secrets.token_hex(n)


if __name__ == "__main__":
    with Pool(3) as pool:
        tokens = pool.map(token, [4] * 5)
    print(len(set(tokens)), "different tokens")
