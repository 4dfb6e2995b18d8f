import http.client
import http.server
import multiprocessing
import threading


class Library(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = ("book " + self.path[1:]).encode() * 200
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


class Client:
    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=2)
        self.connection.connect()

    def size(self, number):
        self.connection.request("GET", f"/{number}")
        return len(self.connection.getresponse().read())


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Library)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = Client(server.server_port)


def size(number):
    return client.size(number)


if __name__ == "__main__":
    with multiprocessing.Pool(4) as pool:
        print(sum(pool.map(size, range(40), chunksize=1)))
