package org.waymark.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Really signed tokens for tests: {@code Tokens.of("coordinator").areas("W99000001").token()}. */
public final class Tokens {
    private static final String PRIVATE_KEY = "waymark.test.private-key";

    private final String role;
    private String subject;
    private String client = "test-client";
    private Set<String> areas = Set.of();
    private Set<String> programmes = Set.of();
    private Set<String> audience = Set.of("waymark");
    private final Map<String, Object> claims = new HashMap<>();

    private Tokens(String role) {
        this.role = role;
        this.subject = "test-" + role;
    }

    public static Tokens of(String role) {
        return new Tokens(role);
    }

    public Tokens subject(String value) {
        subject = value;
        return this;
    }

    public Tokens client(String value) {
        client = value;
        return this;
    }

    public Tokens areas(String... codes) {
        areas = Set.of(codes);
        return this;
    }

    public Tokens programmes(UUID... ids) {
        programmes = java.util.Arrays.stream(ids).map(UUID::toString).collect(java.util.stream.Collectors.toSet());
        return this;
    }

    public Tokens audience(String... values) {
        audience = Set.of(values);
        return this;
    }

    /** Any claim as it is, also in place of one that this class would write. */
    public Tokens claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public String token() {
        JwtClaimsBuilder token = Jwt.subject(subject)
                .preferredUserName(subject)
                .issuer("https://tokens.test")
                .audience(audience)
                .claim("roles", Set.of(role))
                .claim("areas", areas)
                .claim("programmes", programmes)
                .claim("azp", client)
                .expiresIn(3600);
        claims.forEach(token::claim);
        return token.sign(privateKey());
    }

    /**
     * Makes the keys of this test run. They are handed on through a system property because tests run in another class loader than
     * the resources they use.
     *
     * @return the public key in the form {@code quarkus.oidc.public-key} takes
     */
    static String createKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            System.setProperty(
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What a provider of these tokens would publish. */
    public static RSAPublicKeySpec publicKey() {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) privateKey();
        return new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException | InvalidKeySpecException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
